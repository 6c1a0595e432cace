import type { Workbench } from "./workbench";

/** Opens the first of the files that a person picked or dropped. */
export async function openPicked(workbench: Workbench, files: FileList | null): Promise<void> {
  const [file] = files ?? [];
  if (file === undefined) return;
  workbench.open(new Uint8Array(await file.arrayBuffer()), file.name);
}

const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Has the browser save bytes as a file of that name. */
export function offerDownload({ bytes, name }: { readonly bytes: Uint8Array; readonly name: string }): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: WORKBOOK }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
