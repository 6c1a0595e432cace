import { Registrations, type SheetEvent } from "./events";
import type { Purpose } from "./query-request";
import {
  answerTo,
  BODY_AT,
  COMMAND_COMPLETED,
  eventFor,
  INVOKE,
  PROCESS_QUERY,
  readEnvelope,
  readExecuteMethod,
  recordOf,
  SAVE_SETTINGS,
  UNREGISTER_EVENT,
  type ExecuteMethod,
  type XdmRequest,
} from "./transport";

/** The answer to a Rich API request, or the number of the transport's refusal; and what the request was for. */
export type QueryAnswer = { readonly purpose: Purpose } & (
  { readonly body: string } | { readonly refusal: number }
);

/** What a connection needs of the host that it belongs to. */
export interface HostDesk {
  readonly appContext: () => unknown;
  /** Carries out the body of a Rich API request: the body of the answer, or the number of a refusal. */
  readonly processQuery: (body: string, caller: Registrations) => QueryAnswer;
  readonly saveSettings: (settings: ReadonlyMap<string, string>) => void;
}

const OK = { Error: 0 };
const VERSION = 1;
const HTTP_OK = 200;
const UNKNOWN_FUNCTION = 11_101;
const ACTION_CATEGORY = 2;
const INVOKE_ACTION = 1000;

/** One page that is open beside the workbook, as the host sees it: messages in, messages out. */
export class FrameConnection {
  readonly registrations = new Registrations();
  /** Settles when the page has said that ribbon commands and shortcuts can be sent to it. */
  readonly ready: Promise<void>;
  private isReady: () => void = () => undefined;
  private conversation = "";
  private readonly listening = new Set<string>();
  private readonly commands = new Map<string, (status: number) => void>();
  private nextCommand = 1;

  constructor(
    private readonly desk: HostDesk,
    private readonly post: (message: string) => void,
  ) {
    this.ready = new Promise((done) => (this.isReady = done));
  }

  /** Takes a message that the page posted; anything that is no envelope of Office.js is left alone. */
  handle(message: unknown): void {
    const request = readEnvelope(message);
    if (request === null) return;
    this.conversation = request.conversation;
    this.post(answerTo(request, request.type === INVOKE ? this.invoke(request) : this.listen(request)));
  }

  /** Tells the page of events that it listens to. */
  tell(events: readonly SheetEvent[]): void {
    const entries = events.flatMap((event) => this.registrations.entriesFor(event));
    if (entries.length > 0) this.send("richApiMessage", { ArrayData: entries });
    if (
      events.some(({ name }) => name === "selectionChanged") &&
      this.listening.has("documentSelectionChanged")
    ) {
      this.send("documentSelectionChanged", {});
    }
  }

  /** Calls a function of the ribbon; settles when the page has said that it completed. */
  invokeCommand(functionName: string, controlId: string): Promise<void> {
    const id = String(this.nextCommand);
    this.nextCommand += 1;
    return new Promise((done, failed) => {
      this.commands.set(id, (status) => {
        if (status === 0) done();
        else if (status === UNKNOWN_FUNCTION)
          failed(new Error(`The add-in has no function "${functionName}"`));
        else failed(new Error(`The add-in's function "${functionName}" ended with status ${status}`));
      });
      this.send("appCommandInvoked", [id, functionName, JSON.stringify({ source: { id: controlId } })]);
    });
  }

  /** Calls an action of a shared runtime, as a keyboard shortcut does; nothing says when it is done. */
  runAction(name: string): void {
    this.send("richApiMessage", {
      ArrayData: [[ACTION_CATEGORY, INVOKE_ACTION, "", JSON.stringify([name, "{}"]), 0, false]],
    });
  }

  private send(event: string, data: unknown): void {
    this.post(eventFor(this.conversation, event, data));
  }

  private listen({ action, type }: XdmRequest): unknown {
    if (type === UNREGISTER_EVENT) this.listening.delete(action);
    else this.listening.add(action);
    return OK;
  }

  private invoke({ action, data }: XdmRequest): unknown {
    switch (action) {
      case "ContextActivationManager_getAppContextAsync":
        // The page has been loaded anew: its former event handlers are gone.
        this.listening.clear();
        this.registrations.clear();
        return this.desk.appContext();
      case "executeMethod":
        return this.execute(readExecuteMethod(data));
      default:
        return OK;
    }
  }

  private execute({ dispatch, array, data }: ExecuteMethod): unknown {
    switch (dispatch) {
      case PROCESS_QUERY: {
        const answer = this.desk.processQuery(String(array[BODY_AT]), this.registrations);
        if (answer.purpose === "startUp") this.isReady();
        return "refusal" in answer
          ? { Version: VERSION, Error: answer.refusal }
          : { Version: VERSION, Error: 0, Data: [HTTP_OK, [], answer.body] };
      }
      case COMMAND_COMPLETED: {
        const id = String(data["0"] ?? array[0]);
        this.commands.get(id)?.(Number(data["1"] ?? array[1]));
        this.commands.delete(id);
        return { Version: VERSION, Error: 0 };
      }
      case SAVE_SETTINGS:
        this.desk.saveSettings(settingsIn(data));
        return { Version: VERSION, Error: 0 };
      default:
        return { Version: VERSION, Error: NOT_IMPLEMENTED };
    }
  }
}

/** Office.js answers an unknown number of the transport with a general exception. */
const NOT_IMPLEMENTED = 5_001;

function settingsIn(data: Readonly<Record<string, unknown>>): Map<string, string> {
  const pairs = recordOf(data["DdaSettingsMethod"])["Properties"];
  const settings = new Map<string, string>();
  if (!Array.isArray(pairs)) return settings;
  for (const pair of pairs) if (Array.isArray(pair)) settings.set(String(pair[0]), String(pair[1]));
  return settings;
}
