/** What a page must know about the host beside which it is opened. */
export interface FramedIn {
  /** The origin of the page that the frame stands in: messages from any other are not listened to. */
  readonly origin: string;
  /** Tells one opening of the page from another: the client library keeps what it learnt under this name. */
  readonly conversation: string;
}

/** English of the United States: the language in which the client library words its errors. */
const LOCALE = "en-us";

/**
 * How the client library learns who its host is: from the name of the frame that it stands in. The name says "Excel on the
 * web", and that the runtime is shared by the ribbon and the pane.
 */
export const frameName = ({ origin, conversation }: FramedIn): string =>
  JSON.stringify({
    baseFrameName: `excel-${conversation}`,
    hostInfo: `Excel|Web|16.00|${LOCALE}|1||disableLogging|1`,
    xdmInfo: `${conversation}|scorecard-rag|${origin}`,
    serializerVersion: "1",
  });
