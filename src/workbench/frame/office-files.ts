import { createRequire } from "node:module";
import { readFile } from "node:fs/promises";
import { dirname, join, normalize, sep } from "node:path";
import { ResourceLoader, type AbortablePromise } from "jsdom";
import { OFFICE_ADDRESS } from "./office-address";

/** Where the add-in's own page is served from, as its manifest says. */
export const ADD_IN_ADDRESS = "https://localhost:3000/";

/** The folder of Microsoft's own client library, as installed. */
export const officeFolder = (): string =>
  join(dirname(createRequire(__filename).resolve("@microsoft/office-js/package.json")), "dist");

/**
 * Gives a page its files from the disk: Office.js from the installed package, the add-in's own from its folder.
 * Nothing is fetched from anywhere; any other address is refused with its name.
 */
export class FilesOnDisk extends ResourceLoader {
  /** The files of the add-in's own that the page has asked for. */
  readonly own = new Set<string>();

  constructor(private readonly addInFolder: string | null) {
    super();
  }

  override fetch(address: string): AbortablePromise<Buffer> | null {
    const path = this.pathOf(address);
    if (path !== null && address.startsWith(ADD_IN_ADDRESS)) this.own.add(path);
    const file =
      path === null
        ? Promise.reject(new Error(`The page asked for ${address}, which is not its own`))
        : readFile(path);
    return Object.assign(file, { abort: () => undefined });
  }

  private pathOf(address: string): string | null {
    if (address.startsWith(OFFICE_ADDRESS))
      return within(officeFolder(), address.slice(OFFICE_ADDRESS.length));
    if (this.addInFolder !== null && address.startsWith(ADD_IN_ADDRESS))
      return within(this.addInFolder, address.slice(ADD_IN_ADDRESS.length));
    return null;
  }
}

function within(folder: string, rest: string): string | null {
  const path = normalize(join(folder, decodeURIComponent(rest.replace(/[?#].*$/, ""))));
  return path.startsWith(folder + sep) ? path : null;
}
