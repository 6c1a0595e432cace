import { calls, type HostObject, type Member } from "./member";

const nothing: Member = calls("1.1", () => null);

/** What services need of the person's Excel: to show or hide the pane of the add-in, and to say whether it is shown. */
export interface Pane {
  readonly isShown: () => boolean;
  readonly show: (isShown: boolean) => void;
}

/** Services beside the workbook that the client library calls, with what each may be asked. None of it changes the workbook. */
const services = (pane: Pane): Readonly<Record<string, Readonly<Record<string, Member>>>> => ({
  "Microsoft.InternalService.AddinInternalService": { NotifyActionHandlerReady: nothing },
  "Microsoft.AppRuntime.AppRuntimeService": {
    SetAppRuntimeState: calls("1.1", ([state]) => {
      pane.show(state === "Visible");
      return null;
    }),
    GetAppRuntimeState: calls("1.1", () => (pane.isShown() ? "Visible" : "Background")),
  },
  "Microsoft.AppRuntime.AppRuntimePersistenceService": {
    SetAppRuntimeStartState: nothing,
    GetAppRuntimeStartState: calls("1.1", () => "Inactive"),
  },
  "Microsoft.DynamicRibbon.DynamicRibbon": { ExecuteRequestUpdate: nothing, ExecuteRequestCreate: nothing },
});

/** A service by its full name; null where the host has none of that name. */
export function serviceObject(name: string, pane: Pane): HostObject | null {
  const members = services(pane)[name];
  return members === undefined ? null : { typeName: name, identity: {}, members };
}
