import type { Connection, ExcelHost } from "../host/excel-host";
import { frameName } from "./frame-name";

/** A frame of a browser page in which an add-in is open. */
export interface BrowserFrame {
  /** Settles when Office.js in the frame has started and takes ribbon commands. */
  readonly ready: Promise<void>;
  close(): void;
}

/** Where the add-in's page is, and how its messages reach the host. */
export interface FrameOptions {
  /** What a screen reader calls the frame. */
  readonly title: string;
  /** The address of the add-in's page; of the same host name as this page, which is how Office.js comes to trust it. */
  readonly address: string;
  readonly conversation: string;
  /** Hands a message on to the host now or later; at once when left out. */
  readonly pass?: (handOn: () => void, message: unknown) => void;
}

/**
 * Opens an add-in's page in an iframe at a place of this page, as Excel on the web does: the frame's name tells Office.js
 * who its host is, and both sides talk by postMessage. Messages are taken from that frame and its own origin alone.
 */
export function openInFrame(
  place: HTMLElement,
  host: ExcelHost,
  { title, address, conversation, pass = (handOn) => handOn() }: FrameOptions,
): BrowserFrame {
  const page = new URL(address, window.location.href);
  // A browser reads a frame's name once, when the frame enters the page.
  const iframe = document.createElement("iframe");
  iframe.title = title;
  iframe.name = frameName({ origin: window.location.origin, conversation });
  iframe.src = page.href;
  const connection: Connection = host.connect((message) => {
    iframe.contentWindow?.postMessage(message, page.origin);
  });
  const listen = ({ source, origin, data }: MessageEvent<unknown>): void => {
    if (source !== iframe.contentWindow || origin !== page.origin) return;
    pass(() => connection.handle(data), data);
  };
  window.addEventListener("message", listen);
  place.append(iframe);
  return {
    ready: connection.ready,
    close: () => {
      window.removeEventListener("message", listen);
      connection.close();
      iframe.remove();
    },
  };
}
