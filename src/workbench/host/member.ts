/** A requirement set's version, such as `1.9`, as a pair that can be compared. */
export type ApiVersion = `${number}.${number}`;

/** Anything that travels as JSON. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A member of a host object, with the version of ExcelApi that brought it. */
export type Member =
  | {
      readonly kind: "scalar";
      readonly since: ApiVersion;
      readonly read: () => Json;
      readonly write?: (value: unknown) => void;
    }
  | { readonly kind: "navigation"; readonly since: ApiVersion; readonly open: () => HostObject }
  | {
      readonly kind: "method";
      readonly since: ApiVersion;
      readonly call: (args: readonly unknown[]) => HostObject | Json;
    };

/**
 * An object of the Excel API as the host serves it. `members` is the whole of what the host knows of it: anything else is
 * refused with its name. `identity` is what an Instantiate answers, so that the client can find the object again.
 */
export interface HostObject {
  readonly typeName: string;
  readonly members: Readonly<Record<string, Member>>;
  readonly identity: Readonly<Record<string, string>>;
  /** For a collection: what it holds now. */
  readonly items?: () => readonly HostObject[];
  /** For a collection: the item of a key, or null. */
  readonly item?: (key: unknown) => HostObject | null;
  /** True for the answer of an `…OrNullObject` that found nothing. */
  readonly isNull?: true;
}

export const NULL_OBJECT: HostObject = { typeName: "NullObject", members: {}, identity: {}, isNull: true };

export const isHostObject = (value: unknown): value is HostObject =>
  typeof value === "object" && value !== null && "typeName" in value && "members" in value;

/** An error as Excel answers it: one of its codes with a sentence. It ends the request; what went before stays done. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export const notImplemented = (typeName: string, member: string): ExcelError =>
  new ExcelError("ApiNotFound", `The host does not implement ${typeName}.${member}.`);

export const tooNew = (typeName: string, member: string, since: ApiVersion): ExcelError =>
  new ExcelError(
    "ApiNotFound",
    `${typeName}.${member} came with ExcelApi ${since}, which this Excel does not have.`,
  );

export const invalidArgument = (what: string): ExcelError => new ExcelError("InvalidArgument", what);

/** Whether a version is no newer than another: 1.9 is older than 1.12. */
export function isAtMost(version: ApiVersion, available: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [hasMajor = 0, hasMinor = 0] = available.split(".").map(Number);
  return major < hasMajor || (major === hasMajor && minor <= hasMinor);
}

/** A scalar that can only be read. */
export const reads = (since: ApiVersion, read: () => Json): Member => ({ kind: "scalar", since, read });

/** A scalar that can be read and set. */
export const readsAndWrites = (
  since: ApiVersion,
  read: () => Json,
  write: (value: unknown) => void,
): Member => ({
  kind: "scalar",
  since,
  read,
  write,
});

export const opens = (since: ApiVersion, open: () => HostObject): Member => ({
  kind: "navigation",
  since,
  open,
});

export const calls = (since: ApiVersion, call: (args: readonly unknown[]) => HostObject | Json): Member => ({
  kind: "method",
  since,
  call,
});
