import type { Json } from "./member";

/** One action of a request: the client's own numbers for what it asks. */
export interface QueryAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: {
    readonly Select?: readonly string[];
    readonly Expand?: readonly string[];
    readonly Top?: number;
    readonly Skip?: number;
  };
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly (number | readonly number[])[];
}

/** How the client came to an object: from which other object, by which member. */
export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryRequest {
  readonly Actions: readonly QueryAction[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface QueryResponse {
  readonly Results: { readonly ActionId: number; readonly Value: Json }[];
  readonly TraceIds: number[];
  Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
  };
}

export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  ensureUnchanged: 8,
} as const;

export const PATH = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** Reads the body of a request; null when it is none. */
export function readRequest(body: string): QueryRequest | null {
  const read: unknown = JSON.parse(body);
  return isRequest(read) ? read : null;
}

const isRequest = (read: unknown): read is QueryRequest =>
  isObject(read) &&
  "Actions" in read &&
  Array.isArray(read.Actions) &&
  "ObjectPaths" in read &&
  isObject(read.ObjectPaths);

/** What a request is for: what the add-in asks, or what the client library sends by itself. */
export type Purpose = "addIn" | "startUp" | "cleanUp";

export function purposeOf(request: QueryRequest): Purpose {
  const names = request.Actions.flatMap(({ Name }) => (Name === undefined || Name === "" ? [] : [Name]));
  if (names.length > 0 && names.every((name) => name === "_RemoveReference")) return "cleanUp";
  const paths = Object.values(request.ObjectPaths);
  const isService = paths.some(
    ({ ObjectPathType, Name }) =>
      ObjectPathType === PATH.newObject && Name.startsWith("Microsoft.InternalService."),
  );
  return isService ? "startUp" : "addIn";
}
