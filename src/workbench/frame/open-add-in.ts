import { readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { JSDOM, VirtualConsole, type DOMWindow } from "jsdom";
import type { ExcelHost } from "../host/excel-host";
import { frameName } from "./frame-name";
import { OFFICE_ADDRESS } from "./office-address";
import { ADD_IN_ADDRESS, FilesOnDisk } from "./office-files";

/** A page that is open beside the workbook, with Office.js ready in it. */
export interface AddIn {
  readonly window: DOMWindow;
  /** The files of its own that it has asked for so far. */
  readonly files: ReadonlySet<string>;
  close(): void;
}

const EMPTY_PAGE = `<!doctype html><html><head><title>Office</title>
<script src="${OFFICE_ADDRESS}office.js"></script></head><body></body></html>`;

/** The page and its host share a host name: that is how the client library comes to trust the host. */
const HOST_ORIGIN = "https://localhost";

/** Opens an empty page with nothing but Office.js, for scripts and tests. */
export const openOffice = ({ host }: { readonly host: ExcelHost }): Promise<AddIn> =>
  openPage(host, EMPTY_PAGE, "office.html", null);

/** Opens the built page of an add-in; its scripts run as they would in Excel. */
export const openAddIn = ({
  host,
  page,
}: {
  readonly host: ExcelHost;
  readonly page: string;
}): Promise<AddIn> => openPage(host, readFileSync(page, "utf8"), basename(page), dirname(page));

async function openPage(host: ExcelHost, html: string, name: string, folder: string | null): Promise<AddIn> {
  const problems: string[] = [];
  const virtualConsole = new VirtualConsole();
  virtualConsole.on("jsdomError", (error) => problems.push(error.message));
  const files = new FilesOnDisk(folder);
  let connected: Connected = { ready: Promise.resolve(), disconnect: () => undefined };
  const dom = new JSDOM(html, {
    url: ADD_IN_ADDRESS + name,
    runScripts: "dangerously",
    pretendToBeVisual: true,
    resources: files,
    virtualConsole,
    beforeParse: (window) => {
      connected = connect(host, window);
    },
  });
  const close = (): void => {
    connected.disconnect();
    dom.window.close();
  };
  try {
    await loaded(dom.window);
    await officeReady(dom.window, connected.ready, problems);
  } catch (error) {
    close();
    throw error;
  }
  return { window: dom.window, files: files.own, close };
}

interface Connected {
  readonly ready: Promise<void>;
  readonly disconnect: () => void;
}

/** Puts the host in the place of the page's parent, where Excel on the web stands. */
function connect(host: ExcelHost, window: DOMWindow): Connected {
  window.name = frameName({ origin: HOST_ORIGIN, conversation: "conversation" });
  shareDataTypes(window);
  // jsdom has no `document.domain`; the client library compares it with its host's name.
  Object.defineProperty(window.document, "domain", { value: "localhost", configurable: true });
  let isOpen = true;
  const connection = host.connect((data) => {
    setImmediate(() => {
      if (isOpen) window.dispatchEvent(new window.MessageEvent("message", { data, origin: HOST_ORIGIN }));
    });
  });
  const parent = {
    postMessage: (message: unknown) => {
      setImmediate(() => {
        if (isOpen) connection.handle(message);
      });
    },
  };
  Object.defineProperty(window, "parent", { value: parent, configurable: true });
  const disconnect = (): void => {
    isOpen = false;
    connection.close();
  };
  return { ready: connection.ready, disconnect };
}

/** Lets values pass between the page and whoever opened it: one kind of array, of date and of error on both sides. */
function shareDataTypes(window: DOMWindow): void {
  Object.assign(window, { JSON, Date, Promise });
}

const loaded = (window: DOMWindow): Promise<void> =>
  new Promise((done) => {
    if (window.document.readyState === "complete") done();
    else
      window.addEventListener("load", () => {
        done();
      });
  });

/** How long the client library may take to find its host, in milliseconds. */
const PATIENCE = 20_000;

async function officeReady(
  window: DOMWindow,
  ready: Promise<void>,
  problems: readonly string[],
): Promise<void> {
  const office: unknown = Reflect.get(window, "Office");
  if (!isOffice(office)) throw new Error(`Office.js did not load: ${problems.join("; ")}`);
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, failed) => {
    timer = setTimeout(() => {
      failed(new Error(`Office.js found no host: ${problems.join("; ")}`));
    }, PATIENCE);
  });
  await Promise.race([Promise.all([office.onReady(), ready]), tooLong]).finally(() => {
    clearTimeout(timer);
  });
}

const isOffice = (office: unknown): office is { onReady(): Promise<unknown> } =>
  typeof office === "object" &&
  office !== null &&
  "onReady" in office &&
  typeof office.onReady === "function";
