import { Workbook } from "@protobi/exceljs";
import { unzipSync, zipSync } from "fflate";
import { publishedRows } from "./published-scorecard";
import { fillSheet } from "./scorecard-sheet";

const AS_PUBLISHED = new Date(Date.UTC(2025, 2, 1));
const A4 = 9;

/**
 * The sample workbook: the published scorecard, given as text, as a council types it on one sheet called Scorecard.
 * The same text gives the same bytes.
 */
export async function sampleScorecard(document: string): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.creator = workbook.lastModifiedBy = "Scorecard RAG";
  workbook.title = "Vital Signs Scorecard";
  workbook.created = workbook.modified = AS_PUBLISHED;
  const sheet = workbook.addWorksheet("Scorecard", {
    views: [{ state: "frozen", xSplit: 2, ySplit: 0, showGridLines: false }],
    pageSetup: {
      paperSize: A4,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.25, footer: 0.25 },
    },
    headerFooter: { oddFooter: "&C&9Page &P of &N" },
  });
  fillSheet(sheet, publishedRows(document));
  return withoutTimes(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

/** Each part in the package carries the time it was written; this gives all of them the same one, in every time zone. */
function withoutTimes(bytes: Uint8Array): Uint8Array {
  return zipSync(unzipSync(bytes), { level: 9, mtime: new Date(2025, 2, 1) });
}
