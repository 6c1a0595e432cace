import type { Workbook } from "../model";

/** Which requirement sets the host declares: `{ ExcelApi: "1.9" }` is an Excel of 2018. */
export type ApiVersions = Readonly<Record<string, string>>;

/** What the host knows of, set by set. Members of a newer ExcelApi are refused by name. */
export const LATEST_API: ApiVersions = {
  ExcelApi: "1.20",
  SharedRuntime: "1.2",
  RibbonApi: "1.2",
  KeyboardShortcuts: "1.1",
  AddinCommands: "1.3",
  DialogApi: "1.2",
};

const EXCEL_ON_THE_WEB = 16;
const READ_WRITE = 1;
const DISPLAY_MODE = { hidden: 1, taskPane: 2 } as const;

/** How a page is seen when it starts: in the task pane, or not at all, as behind a click on the ribbon. */
export type DisplayMode = keyof typeof DISPLAY_MODE;

/** What Excel on the web tells a page when it starts: who the host is, what it can do, the page's own saved settings. */
export function appContext(
  workbook: Workbook,
  api: ApiVersions,
  documentSettings: ReadonlyMap<string, string>,
  displayMode: DisplayMode,
): unknown {
  return {
    _id: "scorecard-rag",
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: "16.00",
    _appUILocale: "en-US",
    _dataLocale: workbook.locale,
    _docUrl: "workbook.xlsx",
    _clientMode: READ_WRITE,
    _settings: [...documentSettings],
    _reason: "documentOpened",
    _requirementMatrix: JSON.stringify(api),
    _hostFullVersion: "16.0",
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: DISPLAY_MODE[displayMode],
  };
}
