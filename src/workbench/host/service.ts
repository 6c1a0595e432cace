import { calls, type HostObject, type Member } from "./member";

const nothing: Member = calls("1.1", () => null);

/** Services beside the workbook that the client library calls: what each may be asked. All of it changes no workbook. */
const SERVICES: Readonly<Record<string, Readonly<Record<string, Member>>>> = {
  "Microsoft.InternalService.AddinInternalService": { NotifyActionHandlerReady: nothing },
  "Microsoft.AppRuntime.AppRuntimeService": {
    SetAppRuntimeState: nothing,
    GetAppRuntimeState: calls("1.1", () => "Visible"),
  },
  "Microsoft.AppRuntime.AppRuntimePersistenceService": {
    SetAppRuntimeStartState: nothing,
    GetAppRuntimeStartState: calls("1.1", () => "Inactive"),
  },
  "Microsoft.DynamicRibbon.DynamicRibbon": { ExecuteRequestUpdate: nothing, ExecuteRequestCreate: nothing },
};

/** A service by its full name; null where the host has none of that name. */
export function serviceObject(name: string): HostObject | null {
  const members = SERVICES[name];
  return members === undefined ? null : { typeName: name, identity: {}, members };
}
