import type { Trouble } from "./trouble";
import {
  ACTION,
  PATH,
  type ArgumentInfo,
  type ObjectPath,
  type QueryAction,
  type QueryRequest,
  type QueryResponse,
} from "./query-request";
import {
  ExcelError,
  isAtMost,
  isHostObject,
  notImplemented,
  tooNew,
  type HostObject,
  type Json,
  type Member,
} from "./member";

/** Where paths begin, and what the host declares. */
export interface Roots {
  readonly workbook: HostObject;
  readonly kept: ReadonlyMap<string, HostObject>;
  readonly service: (name: string) => HostObject | null;
  readonly excelApi: string;
  readonly trouble: Trouble;
  /** True while a person is typing in a cell: Excel then refuses the first action. */
  readonly isEditing: boolean;
}

/**
 * Carries out a request of the Rich API, action by action. An error ends it: what was done before stays done, and its
 * results are still given, as Excel does.
 */
export function processQuery(request: QueryRequest, roots: Roots): QueryResponse {
  const query = new Query(request, roots);
  const response: QueryResponse = { Results: [], TraceIds: [] };
  for (const [at, action] of request.Actions.entries()) {
    try {
      if (roots.isEditing) throw cellIsBeingEdited();
      roots.trouble.beforeAction(action, at);
      const value = query.perform(action);
      if (action.ActionType === ACTION.trace) response.TraceIds.push(action.Id);
      response.Results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      const location = query.locationOf(action);
      response.Error = { Code: error.code, Message: error.message, Location: location, ActionIndex: at };
      return response;
    }
  }
  return response;
}

class Query {
  private readonly resolved = new Map<number, HostObject>();

  constructor(
    private readonly request: QueryRequest,
    private readonly roots: Roots,
  ) {}

  perform(action: QueryAction): Json {
    switch (action.ActionType) {
      case ACTION.instantiate: {
        const object = this.objectOf(action.ObjectPathId);
        return object.isNull === true ? null : { ...object.identity };
      }
      case ACTION.query:
        return this.load(this.objectOf(action.ObjectPathId), action);
      case ACTION.method: {
        const object = this.objectOf(action.ObjectPathId);
        const result = this.call(object, action.Name ?? "", this.argumentsOf(action.ArgumentInfo));
        return isHostObject(result) ? { ...result.identity } : result;
      }
      case ACTION.setProperty:
        this.write(
          this.objectOf(action.ObjectPathId),
          action.Name ?? "",
          this.argumentsOf(action.ArgumentInfo)[0],
        );
        return null;
      case ACTION.trace:
      case ACTION.ensureUnchanged:
        return null;
      default:
        throw new ExcelError(
          "ApiNotFound",
          `The host does not implement actions of type ${action.ActionType}.`,
        );
    }
  }

  locationOf(action: QueryAction): string {
    const object = this.resolved.get(action.ObjectPathId);
    return [object?.typeName ?? "Object", action.Name]
      .filter((part) => part !== undefined && part !== "")
      .join(".");
  }

  /** An object path is worked out once in a request: many actions refer to what one `add` made. */
  private objectOf(id: number): HostObject {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (path === undefined) throw new ExcelError("InvalidObjectPath", "The object path isn't working.");
    const object = this.resolve(path);
    this.resolved.set(id, object);
    return object;
  }

  private resolve(path: ObjectPath): HostObject {
    switch (path.ObjectPathType) {
      case PATH.global:
        return this.roots.workbook;
      case PATH.newObject:
        return (
          this.roots.service(path.Name) ?? fail("ApiNotFound", `The host does not implement ${path.Name}.`)
        );
      case PATH.nullObject:
        return { typeName: "NullObject", members: {}, identity: {}, isNull: true };
      case PATH.referenceId:
        return this.roots.kept.get(path.Name) ?? fail("InvalidReference", "This reference is not valid.");
      case PATH.method:
      case PATH.property:
      case PATH.indexer:
        return this.resolveBelow(this.objectOf(path.ParentObjectPathId ?? 0), path);
      default:
        return fail(
          "ApiNotFound",
          `The host does not implement object paths of type ${path.ObjectPathType}.`,
        );
    }
  }

  private resolveBelow(parent: HostObject, path: ObjectPath): HostObject {
    if (parent.isNull === true) return parent;
    this.roots.trouble.atMember(path.Name);
    const args = this.argumentsOf(path.ArgumentInfo);
    if (path.ObjectPathType === PATH.indexer) {
      const item = parent.item?.(args[0]) ?? null;
      return item ?? fail("ItemNotFound", "The requested resource doesn't exist.");
    }
    if (path.ObjectPathType === PATH.property) {
      const { member } = this.memberOf(parent, path.Name);
      if (member.kind === "navigation") return member.open();
      return fail("ApiNotFound", `${parent.typeName}.${path.Name} is no object.`);
    }
    const result = this.call(parent, path.Name, args);
    return isHostObject(result)
      ? result
      : fail("ApiNotFound", `${parent.typeName}.${path.Name} gives no object.`);
  }

  private call(object: HostObject, name: string, args: readonly unknown[]): HostObject | Json {
    // The client asks to keep every range that it was given, also where an `…OrNullObject` found none.
    if (object.isNull === true && name === "_KeepReference") return null;
    if (object.isNull === true) return fail("InvalidObjectPath", "The object doesn't exist.");
    const { member } = this.memberOf(object, name);
    if (member.kind !== "method") throw notImplemented(object.typeName, name);
    return member.call(args);
  }

  private write(object: HostObject, name: string, value: unknown): void {
    if (object.isNull === true) fail("InvalidObjectPath", "The object doesn't exist.");
    const { member } = this.memberOf(object, name);
    if (member.kind !== "scalar" || member.write === undefined)
      throw notImplemented(object.typeName, `${name} (set)`);
    member.write(value);
  }

  /** A member by its name in any case; refused by name when the host has none, or none in the version it declares. */
  private memberOf(object: HostObject, name: string): { readonly name: string; readonly member: Member } {
    const own = Object.hasOwn(object.members, name) ? name : nameInAnyCase(object, name);
    const member = own === undefined ? undefined : object.members[own];
    if (own === undefined || member === undefined) throw notImplemented(object.typeName, name);
    if (!isAtMost(member.since, this.roots.excelApi)) throw tooNew(object.typeName, own, member.since);
    return { name: own, member };
  }

  private load(object: HostObject, action: QueryAction): Json {
    if (object.isNull === true) return null;
    const { Select: select, Expand: expand = [], Top: top, Skip: skip = 0 } = action.QueryInfo ?? {};
    const wanted = [...(select ?? []), ...expand];
    if (object.items === undefined) return this.loadObject(object, wanted);
    const items = object.items().slice(skip, top === undefined ? undefined : skip + top);
    return {
      _Items: items.map((item) =>
        this.loadObject(
          item,
          wanted.filter((name) => name !== "*" || wanted.length === 1),
        ),
      ),
    };
  }

  private loadObject(object: HostObject, select: readonly string[]): Json {
    if (object.isNull === true) return null;
    const answer: Record<string, Json> = { ...object.identity };
    const below = new Map<string, string[]>();
    for (const path of select.length === 0 ? ["*"] : select) {
      const [first = "", ...rest] = path.split("/");
      if (first === "*" || first === "") {
        this.loadScalars(object, answer);
        continue;
      }
      const { name, member } = this.memberOf(object, first);
      if (member.kind === "scalar") answer[name] = member.read();
      else if (member.kind === "navigation") below.set(name, [...(below.get(name) ?? []), rest.join("/")]);
      else throw notImplemented(object.typeName, `${first} (load)`);
    }
    for (const [name, paths] of below) {
      const { member } = this.memberOf(object, name);
      if (member.kind !== "navigation") continue;
      const child = member.open();
      answer[name] =
        child.items === undefined
          ? this.loadObject(
              child,
              paths.filter((path) => path !== ""),
            )
          : {
              _Items: child.items().map((item) =>
                this.loadObject(
                  item,
                  paths.filter((path) => path !== ""),
                ),
              ),
            };
    }
    return answer;
  }

  private loadScalars(object: HostObject, answer: Record<string, Json>): void {
    for (const [name, member] of Object.entries(object.members)) {
      if (member.kind === "scalar" && isAtMost(member.since, this.roots.excelApi))
        answer[name] = member.read();
    }
  }

  /** Arguments with the objects that they refer to put in their places. */
  private argumentsOf(info: ArgumentInfo | undefined): unknown[] {
    return (info?.Arguments ?? []).map((argument, at) =>
      this.argumentWith(argument, info?.ReferencedObjectPathIds?.[at]),
    );
  }

  /** One argument: an object where a path is named, and so within lists; otherwise as it was given. */
  private argumentWith(argument: unknown, reference: number | readonly number[] | undefined): unknown {
    if (typeof reference === "number" && reference !== 0) return this.objectOf(reference);
    if (!Array.isArray(argument) || typeof reference !== "object") return argument;
    return argument.map((one: unknown, at) => this.argumentWith(one, reference[at]));
  }
}

const cellIsBeingEdited = (): ExcelError =>
  new ExcelError(
    "InvalidOperationInCellEditMode",
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  );

function nameInAnyCase(object: HostObject, name: string): string | undefined {
  const wanted = name.toLowerCase();
  return Object.keys(object.members).find((own) => own.toLowerCase() === wanted);
}

function fail(code: string, message: string): never {
  throw new ExcelError(code, message);
}
