import { SaxesParser } from "saxes";
import type { RichTextRun } from "../model";
import { textOf, type Package } from "./package";
import { unescapedText } from "./text-escapes";
import { DamagedPart } from "./xml";

/** A text of a cell; `richText` where parts of it look different. */
export interface SharedString {
  readonly text: string;
  readonly richText?: readonly RichTextRun[];
}

/** The name without the prefix that a file may put before it: `x:row` → `row`. */
export const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/**
 * Gathers one text from the elements inside `<si>` or `<is>`: plain or in runs, without the reading aids of East Asian
 * scripts. A run's look is kept as its own XML.
 */
export class TextGatherer {
  private text = "";
  private runs: RichTextRun[] = [];
  private runText = "";
  private look = "";
  private depthOfAid = 0;
  private isInText = false;
  private isInLook = false;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === "rPh") this.depthOfAid += 1;
    else if (name === "t") this.isInText = this.depthOfAid === 0;
    else if (name === "r") [this.runText, this.look] = ["", ""];
    else if (name === "rPr") this.isInLook = true;
    else if (this.isInLook) this.look += `<${name}${attributesText(attributes)}/>`;
  }

  characters(text: string): void {
    if (this.isInText) this.runText += text;
  }

  close(name: string): void {
    if (name === "rPh") this.depthOfAid -= 1;
    else if (name === "rPr") this.isInLook = false;
    else if (name === "t") this.isInText = false;
    else if (name === "r") {
      this.runs.push({ text: unescapedText(this.runText), font: { xml: this.look } });
      this.text += this.runText;
      this.runText = "";
    }
  }

  /** The text gathered since the last time. */
  take(): SharedString {
    const text = unescapedText(this.text + this.runText);
    const { runs } = this;
    [this.text, this.runText, this.runs] = ["", "", []];
    return runs.length === 0 ? { text } : { text, richText: runs };
  }
}

const attributesText = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .map(
      ([name, value]) =>
        ` ${name}="${value.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;")}"`,
    )
    .join("");

/** The texts that cells refer to by number. */
export function readSharedStrings(parts: Package, part: string | null): SharedString[] {
  const xml = part === null ? null : textOf(parts, part);
  if (part === null || xml === null) return [];
  const strings: SharedString[] = [];
  const gatherer = new TextGatherer();
  const parser = new SaxesParser({ position: false, xmlns: false });
  parser.on("error", () => {
    throw new DamagedPart(part);
  });
  parser.on("opentag", ({ name, attributes }) => {
    gatherer.open(localName(name), attributes);
  });
  parser.on("text", (text) => {
    gatherer.characters(text);
  });
  parser.on("cdata", (text) => {
    gatherer.characters(text);
  });
  parser.on("closetag", ({ name }) => {
    if (localName(name) === "si") strings.push(gatherer.take());
    else gatherer.close(localName(name));
  });
  parser.write(xml).close();
  return strings;
}
