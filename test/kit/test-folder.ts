import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addInReference, type Workbook, writeXlsx } from "../../src/workbench";

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
