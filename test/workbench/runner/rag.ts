import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Report, ReportedIndicator } from "../../../src/actions/report";
import type { Workbook } from "../../../src/workbench/model";
import { addInReference } from "../../../src/workbench/runner/add-in-reference";
import { readXlsx } from "../../../src/workbench/xlsx/read-xlsx";
import { writeXlsx } from "../../../src/workbench/xlsx/write-xlsx";

const PROJECT = resolve(__dirname, "../../..");
export const SAMPLE = join(PROJECT, "assets", "sample-scorecard.xlsx");

export interface Finished {
  readonly status: number;
  readonly said: string;
}

/** Runs the headless runner in a process of its own, as a person at a terminal does. */
export function rag(...words: readonly string[]): Promise<Finished> {
  const main = join(PROJECT, "src", "workbench", "runner", "main.ts");
  const program = ["--import", "tsx", main, ...words];
  return new Promise((done) => {
    execFile(process.execPath, program, { cwd: PROJECT }, (error, stdout, stderr) => {
      const status = typeof error?.code === "number" ? error.code : error === null ? 0 : 1;
      done({ status, said: `${stdout}${stderr}`.trim() });
    });
  });
}

/** A folder for the files of a test, thrown away after it. */
export class TestFolder {
  private readonly path = mkdtempSync(join(tmpdir(), "rag-"));

  at(name: string): string {
    return join(this.path, name);
  }

  write(name: string, content: string | Uint8Array): string {
    writeFileSync(this.at(name), content);
    return this.at(name);
  }

  save(name: string, workbook: Workbook): string {
    return this.write(name, writeXlsx(workbook, addInReference()));
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** The workbook in a file. */
export function workbookIn(path: string): Workbook {
  const read = readXlsx(readFileSync(path), addInReference());
  if (read.kind === "notAWorkbook") throw new Error(`${path}: ${read.why}`);
  return read.workbook;
}

export type FileReport = Report & {
  readonly host: { readonly requests: number; readonly requestBytes: number; readonly responseBytes: number };
};

export function reportIn(path: string): FileReport {
  const report: FileReport = JSON.parse(readFileSync(path, "utf8"));
  return report;
}

export const indicatorsIn = (report: FileReport): ReportedIndicator[] =>
  report.sheets.flatMap(({ sections }) => sections).flatMap(({ indicators }) => [...indicators]);

/** The IDs of the breaches that nobody has written about, in the order of the sheet. */
export const missingIn = (report: FileReport): string =>
  indicatorsIn(report)
    .filter(({ breach, narrative }) => breach && narrative.state === "missing")
    .map(({ id }) => id)
    .join(" ");
