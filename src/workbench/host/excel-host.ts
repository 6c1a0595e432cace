import { parseArea } from "../model/area";
import type { Area, Workbook, Worksheet } from "../model";
import { appContext, LATEST_API, type ApiVersions, type DisplayMode } from "./app-context";
import { bytesIn, RequestCounts } from "./counts";
import type { Registrations } from "./events";
import { FrameConnection, type QueryAnswer } from "./frame-connection";
import { processQuery } from "./process-query";
import { purposeOf, readRequest, type Purpose } from "./query-request";
import { enterAsTyped } from "./range-values";
import { serviceObject, type Pane } from "./service";
import { rangeAreasObject } from "./range-areas";
import { rangeObject } from "./range";
import { Session, type Openers, type Recalculate, type RuleFormats } from "./session";
import { Trouble, type OrderedTrouble } from "./trouble";
import { workbookObject } from "./workbook-object";
import { worksheetObject } from "./worksheet";

export interface HostOptions {
  /** The requirement sets that this Excel has; the latest ones when left out. */
  readonly api?: ApiVersions;
  /** Works out formulas; without it their cells keep the results that they came with. */
  readonly recalculate?: Recalculate;
  /**
   * Draws `text` with the number formats of conditional formats as well. Microsoft's documentation does not say whether Excel
   * does; left out, `text` shows a cell's own number format alone.
   */
  readonly ruleFormats?: RuleFormats;
  /** How the add-in's page is seen when it starts; in the task pane when left out. */
  readonly displayMode?: DisplayMode;
  /** The largest request and response in bytes: 5 MB in Excel on the web. */
  readonly payloadLimit?: number;
  /** Told when the add-in asks for its pane to be shown or hidden. */
  readonly showPane?: (isShown: boolean) => void;
}

const openers = (session: Session): Openers => ({
  worksheet: (sheet) => worksheetObject(session, sheet),
  range: (sheet, area) => rangeObject(session, sheet, area),
  rangeAreas: (sheet, areas) => rangeAreasObject(session, sheet, areas),
});

/** One page beside the workbook: what it posts goes into `handle`, what the host says comes out of the `post` it was given. */
export interface Connection {
  handle(message: unknown): void;
  /** Settles when Office.js in the page has started and takes ribbon commands. */
  readonly ready: Promise<void>;
  close(): void;
}

/** Excel, as an add-in meets it: an open workbook that answers the Office.js wire protocol. */
export interface ExcelHost {
  readonly workbook: Workbook;
  readonly counts: RequestCounts;
  /** Opens a page beside the workbook. */
  connect(post: (message: string) => void): Connection;
  /** Works out the formulas that wait for it, as Excel does before it saves. */
  calculate(): void;
  /** A person starts or stops typing in a cell: meanwhile Excel refuses every request. */
  setEditMode(on: boolean): void;
  /** Orders trouble for the add-in's next request. */
  failRequest(trouble: OrderedTrouble): void;
  /** A person types into cells of a sheet: one entry for all of them, or one for each, row by row. */
  typeInto(sheetName: string, address: string, entry: unknown, source?: "Local" | "Remote"): void;
  /** Tells those who listen that cells were changed otherwise than by typing, as undo does. */
  announceChange(sheetName: string, address: string): void;
  /** A person protects a sheet, allowing nothing, or takes its protection off. */
  setProtection(sheetName: string, on: boolean): void;
  select(sheetName: string, address: string): void;
  activate(sheetName: string): void;
  /** Clicks a button of the ribbon that runs a function; settles when the add-in says `event.completed()`. */
  invokeCommand(functionName: string, controlId?: string): Promise<void>;
  /** Presses the shortcut of an action in a shared runtime. */
  runAction(name: string): void;
}

/** "Excel on the web has a payload size limit for requests and responses of 5MB": Resource limits for Office Add-ins. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;
const REQUEST_TOO_LARGE = 5103;
const RESPONSE_TOO_LARGE = 5104;
const INVALID_REQUEST = 5001;

const BY_ADD_IN = { source: "Local", triggerSource: "ThisLocalAddin" } as const;

/** Opens a workbook in an Excel for machines without Excel. It changes `workbook` in place. */
export function createExcelHost(workbook: Workbook, options: HostOptions = {}): ExcelHost {
  return new Host(workbook, options);
}

class Host implements ExcelHost {
  readonly counts = new RequestCounts();
  private readonly session: Session;
  private readonly api: ApiVersions;
  private readonly displayMode: DisplayMode;
  private readonly limit: number;
  private readonly frames = new Set<FrameConnection>();
  private documentSettings: ReadonlyMap<string, string> = new Map();
  private ordered: OrderedTrouble | null = null;
  private readonly pane: Pane;

  constructor(
    readonly workbook: Workbook,
    {
      api = LATEST_API,
      recalculate = () => undefined,
      payloadLimit = PAYLOAD_LIMIT,
      ruleFormats,
      showPane = () => undefined,
      displayMode = "taskPane",
    }: HostOptions,
  ) {
    let isShown = displayMode === "taskPane";
    this.pane = {
      isShown: () => isShown,
      show: (shown) => {
        isShown = shown;
        showPane(shown);
      },
    };
    this.session = new Session(workbook, openers, recalculate, ruleFormats ?? null);
    this.api = api;
    this.displayMode = displayMode;
    this.limit = payloadLimit;
  }

  connect(post: (message: string) => void): Connection {
    const frame = new FrameConnection(
      {
        appContext: () => appContext(this.workbook, this.api, this.documentSettings, this.displayMode),
        processQuery: (body, caller) => this.process(body, caller),
        saveSettings: (settings) => (this.documentSettings = settings),
      },
      post,
    );
    this.frames.add(frame);
    return {
      handle: (message) => {
        frame.handle(message);
        this.tell(BY_ADD_IN);
      },
      ready: frame.ready,
      close: () => this.frames.delete(frame),
    };
  }

  calculate(): void {
    this.session.settle();
  }

  setEditMode(on: boolean): void {
    this.session.editing = on;
  }

  failRequest(trouble: OrderedTrouble): void {
    this.ordered = trouble;
  }

  typeInto(sheetName: string, address: string, entry: unknown, source: "Local" | "Remote" = "Local"): void {
    const { sheet, area } = this.place(sheetName, address);
    enterAsTyped(this.session, sheet, area, entry);
    this.tell({ source, triggerSource: "Unknown" });
  }

  announceChange(sheetName: string, address: string): void {
    const { sheet, area } = this.place(sheetName, address);
    this.session.cellsChanged(sheet, area);
    this.tell({ source: "Local", triggerSource: "Unknown" });
  }

  setProtection(sheetName: string, on: boolean): void {
    const { sheet } = this.place(sheetName, "A1");
    sheet.protection = { protected: on, options: {} };
    this.session.happens({
      name: "protectionChanged",
      worksheetId: sheet.id,
      details: { isProtected: on, source: "Local" },
    });
    this.tell({ source: "Local", triggerSource: "Unknown" });
  }

  select(sheetName: string, address: string): void {
    const { sheet, area } = this.place(sheetName, address);
    this.session.select(sheet, area);
    this.tell({ source: "Local", triggerSource: "Unknown" });
  }

  activate(sheetName: string): void {
    this.session.activate(this.place(sheetName, "A1").sheet);
    this.tell({ source: "Local", triggerSource: "Unknown" });
  }

  async invokeCommand(functionName: string, controlId = functionName): Promise<void> {
    const [frame] = this.frames;
    if (frame === undefined) throw new Error("No page of the add-in is open");
    await frame.ready;
    await frame.invokeCommand(functionName, controlId);
  }

  runAction(name: string): void {
    for (const frame of this.frames) frame.runAction(name);
  }

  private place(sheetName: string, address: string): { sheet: Worksheet; area: Area } {
    const sheet = this.session.sheetBy(sheetName);
    const area = parseArea(address);
    if (sheet === null || area === null) throw new Error(`There is no place ${sheetName}!${address}`);
    return { sheet, area };
  }

  private tell(trigger: Parameters<Session["takeEvents"]>[0]): void {
    const events = this.session.takeEvents(trigger);
    if (events.length === 0) return;
    for (const frame of this.frames) frame.tell(events);
  }

  private process(body: string, caller: Registrations): QueryAnswer {
    const request = readRequest(body);
    if (request === null) return { purpose: "addIn", refusal: INVALID_REQUEST };
    const purpose = purposeOf(request);
    const isAddIns = purpose === "addIn";
    const size = bytesIn(body);
    this.count(purpose, size);
    const trouble = new Trouble(isAddIns ? this.ordered : null);
    if (isAddIns) this.ordered = null;
    if (trouble.transport !== null) return { purpose, refusal: trouble.transport };
    if (size > this.limit) return { purpose, refusal: REQUEST_TOO_LARGE };
    this.session.caller = caller;
    const answer = JSON.stringify(
      processQuery(request, {
        workbook: workbookObject(this.session),
        kept: this.session.kept,
        service: (name) => serviceObject(name, this.pane),
        excelApi: this.api["ExcelApi"] ?? "0.0",
        trouble,
        isEditing: this.session.editing && isAddIns,
      }),
    );
    const answerSize = bytesIn(answer);
    if (isAddIns) this.counts.responseBytes += answerSize;
    return answerSize > this.limit ? { purpose, refusal: RESPONSE_TOO_LARGE } : { purpose, body: answer };
  }

  private count(purpose: Purpose, size: number): void {
    if (purpose === "startUp") this.counts.startUp += 1;
    else if (purpose === "cleanUp") this.counts.cleanUp += 1;
    else {
      this.counts.requests += 1;
      this.counts.requestBytes += size;
    }
  }
}
