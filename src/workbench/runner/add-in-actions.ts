/** What the built add-in leaves for a caller in its own page: the very actions behind its buttons. */
export interface Actions {
  readonly applyRag: (scope: unknown, options: unknown) => Promise<unknown>;
  readonly check: (scope: unknown, options: unknown) => Promise<unknown>;
  readonly clear: (scope: unknown, options: unknown) => Promise<unknown>;
  readonly writeNarrative: (order: unknown) => Promise<unknown>;
  readonly publishCheck: (scope: unknown, options: unknown) => Promise<unknown>;
  readonly markAsPublished: (scope: unknown, options: unknown) => Promise<unknown>;
  readonly makeExceptionsSheet: (scope: unknown, options: unknown) => Promise<unknown>;
  readonly makeAccessibleCopy: (scope: unknown, options: unknown) => Promise<unknown>;
}
