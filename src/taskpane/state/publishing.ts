/** What a person can ask for on the way to publishing. */
export type PublishRequest =
  | { readonly kind: "open" }
  | { readonly kind: "close" }
  | { readonly kind: "check" }
  | { readonly kind: "accept"; readonly keys: readonly string[]; readonly reason: string }
  | { readonly kind: "withdraw"; readonly keys: readonly string[] }
  | { readonly kind: "markAsPublished" }
  | { readonly kind: "makeExceptions" }
  | { readonly kind: "makeAccessible" };

export interface PublishCallbacks {
  readonly onPublish: (request: PublishRequest) => void;
}
