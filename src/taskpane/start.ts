import { loadGroundwork } from "../actions";

/**
 * Starts the pane. The page is also the ribbon's runtime and may run for hours without being seen, so React and the
 * pane are loaded only when Excel shows it; where Excel does not tell, at once.
 */
const TIME_FOR_OFFICE_MS = 15_000;

const SENTENCES = {
  noOffice:
    "Office.js could not be loaded from appsforoffice.microsoft.com, so Scorecard RAG cannot reach the workbook. Check the connection, or ask your IT team whether that address is blocked, then open the pane again.",
  notInExcel: "This page is the Scorecard RAG add-in. Open it from Excel: Home, then Scorecard RAG.",
} as const;

/** The page's places for the pane and for a word before it, taken up at once: by the time of use the page may be closed. */
const PANE = document.getElementById("pane");
const WORD_BEFORE = document.getElementById("start");

function say(sentence: string): void {
  if (WORD_BEFORE !== null) WORD_BEFORE.textContent = sentence;
}

/** What Office.js tells when it is ready; it tells how the add-in is seen too, which its published types leave out. */
interface Ready {
  readonly host: Office.HostType | null;
  readonly addin?: { readonly visibilityMode: string } | null;
}

let shown = false;

async function showPane(): Promise<void> {
  if (shown || PANE === null) return;
  shown = true;
  const { openPane } = await import(/* webpackChunkName: "pane" */ "./pane/pane");
  say("");
  await openPane(PANE);
}

/** Brings in what a look and Apply need before the first click, once the page is up. What fails here is tried again by the click. */
function fetchAhead(): void {
  setTimeout(() => {
    loadGroundwork().catch(() => undefined);
  });
}

async function startWithOffice(): Promise<void> {
  const late = setTimeout(() => {
    say(SENTENCES.noOffice);
  }, TIME_FOR_OFFICE_MS);
  const { host, addin }: Ready = await Office.onReady();
  clearTimeout(late);
  say("");
  if (host === null) {
    say(SENTENCES.notInExcel);
    return;
  }
  fetchAhead();
  if (addin?.visibilityMode !== Office.VisibilityMode.hidden) {
    await showPane();
    return;
  }
  await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    if (visibilityMode === Office.VisibilityMode.taskpane) void showPane();
  });
}

if (typeof Office === "undefined") {
  say(SENTENCES.noOffice);
} else {
  void startWithOffice();
}
