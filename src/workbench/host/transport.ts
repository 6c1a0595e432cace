/**
 * The envelopes in which a page and Excel on the web talk: JSON texts over postMessage. A request carries an action's name
 * and a correlation id; its answer repeats both.
 */
export interface XdmRequest {
  readonly action: string;
  readonly conversation: string;
  readonly correlation: number;
  readonly type: number;
  readonly data: unknown;
}

export const INVOKE = 0;
export const REGISTER_EVENT = 1;
export const UNREGISTER_EVENT = 2;

const ANSWER = 0;
const EVENT = 1;

const recordOf = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};

/** Reads an envelope; null for anything else that a page may post. */
export function readEnvelope(message: unknown): XdmRequest | null {
  if (typeof message !== "string" || !message.startsWith("{")) return null;
  const envelope = recordOf(JSON.parse(message));
  if (envelope["_messageType"] !== 0 || typeof envelope["_actionName"] !== "string") return null;
  return {
    action: envelope["_actionName"],
    conversation: String(envelope["_conversationId"]),
    correlation: Number(envelope["_correlationId"]),
    type: Number(envelope["_actionType"]),
    data: envelope["_data"],
  };
}

const respond = (
  responseType: number,
  action: string,
  conversation: string,
  correlation: number,
  data: unknown,
): string =>
  JSON.stringify({
    _messageType: 1,
    _actionName: action,
    _conversationId: conversation,
    _correlationId: correlation,
    _errorCode: 0,
    _responseType: responseType,
    _data: data,
    _serializerVersion: 1,
  });

export const answerTo = ({ action, conversation, correlation }: XdmRequest, data: unknown): string =>
  respond(ANSWER, action, conversation, correlation, data);

export const eventFor = (conversation: string, action: string, data: unknown): string =>
  respond(EVENT, action, conversation, 0, data);

/** What `executeMethod` carries: a number that says what is asked, and its data. */
export interface ExecuteMethod {
  readonly dispatch: number;
  readonly array: readonly unknown[];
  readonly data: Readonly<Record<string, unknown>>;
}

export const PROCESS_QUERY = 93;
export const COMMAND_COMPLETED = 94;
export const SAVE_SETTINGS = 76;

/** Where the body of a Rich API request stands in the array. */
export const BODY_AT = 4;

/** Reads what `executeMethod` carries; the dispatch number stands in `DdaMethod`. */
export function readExecuteMethod(data: unknown): ExecuteMethod {
  const record = recordOf(data);
  const array = record["ArrayData"];
  return {
    dispatch: Number(recordOf(record["DdaMethod"])["DispatchId"]),
    array: Array.isArray(array) ? array : [],
    data: record,
  };
}

export { recordOf };
