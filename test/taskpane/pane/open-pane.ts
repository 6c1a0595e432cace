import {
  type AddIn,
  createExcelHost,
  type ExcelHost,
  type HostOptions,
  openAddIn,
  type Workbook,
} from "../../../src/workbench";

/** How long a test waits for the pane to show something, and how often it looks. */
const PATIENCE_MS = 15_000;
const LOOK_EVERY_MS = 20;

/** The built add-in beside a workbook, as a person meets it: what the pane says, and clicks on its buttons. */
export class OpenPane {
  private constructor(
    readonly host: ExcelHost,
    private readonly addIn: AddIn,
  ) {}

  static async beside(page: string, workbook: Workbook, options: HostOptions = {}): Promise<OpenPane> {
    const host = createExcelHost(workbook, options);
    return new OpenPane(host, await openAddIn({ host, page }));
  }

  get document(): Document {
    return this.addIn.window.document;
  }

  /** The scripts of the add-in's own that were asked for so far. */
  get scripts(): string[] {
    return [...this.addIn.files].filter((file) => file.endsWith(".js"));
  }

  /** The scripts that were asked for when a text first stood in the pane. */
  scriptsUntil(text: string): Promise<string[]> {
    const { body } = this.document;
    return new Promise((done) => {
      const look = (): void => {
        if (!(body.textContent ?? "").includes(text)) return;
        observer.disconnect();
        done(this.scripts);
      };
      const observer = new this.addIn.window.MutationObserver(look);
      observer.observe(body, { childList: true, subtree: true, characterData: true });
      look();
    });
  }

  textsOf(selector: string): string[] {
    return [...this.document.querySelectorAll(selector)].map((element) => element.textContent?.trim() ?? "");
  }

  /** Waits until the pane shows a text somewhere. */
  async shows(text: string): Promise<void> {
    await this.until(text, () => (this.document.body.textContent ?? "").includes(text) || null);
  }

  /** Clicks what a screen reader calls by a name: a button, a tab, a switch or a choice; waits until it is there. */
  async click(name: string): Promise<void> {
    const target = await this.until(name, () =>
      [...this.document.querySelectorAll<HTMLElement>("button, input")].find(
        (element) => nameOf(element) === name && element.getAttribute("aria-disabled") !== "true",
      ),
    );
    target.click();
  }

  /** Fills in the field of a name, as a browser does: React looks past values that a script sets on its own. */
  async type(label: string, text: string): Promise<void> {
    const { HTMLElement, Event } = this.addIn.window;
    const field = await this.until(label, () =>
      [...this.document.querySelectorAll<HTMLElement>("input, textarea")].find(
        (element) => nameOf(element) === label,
      ),
    );
    if (!(field instanceof HTMLElement)) throw new Error(`${label} is no field`);
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value")?.set?.call(field, text);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }

  /** Presses a key on whatever has the focus. */
  press(key: string): void {
    const { KeyboardEvent } = this.addIn.window;
    this.document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  }

  /** Clicks a button of the ribbon; waits for the page to be ready first, as a person does. */
  async clickRibbon(functionName: string): Promise<void> {
    await this.shows("Apply RAG");
    await this.host.invokeCommand(functionName);
  }

  async until<Found>(what: string, look: () => Found | null | undefined): Promise<Found> {
    const end = Date.now() + PATIENCE_MS;
    for (;;) {
      const found = look();
      if (found != null) return found;
      if (Date.now() > end) throw new Error(`No "${what}" in the pane: ${this.textsOf("main").join(" ")}`);
      await new Promise((done) => setTimeout(done, LOOK_EVERY_MS));
    }
  }

  close(): void {
    this.addIn.close();
  }
}

function nameOf(element: HTMLElement): string {
  const [label] = element.id === "" ? [] : labelsOf(element);
  return element.getAttribute("aria-label") ?? label ?? element.textContent?.trim() ?? "";
}

/** The labels of a field without their hints. */
const labelsOf = (element: HTMLElement): string[] =>
  [...element.ownerDocument.querySelectorAll(`label[for="${element.id}"]`)].map((label) =>
    [...label.childNodes]
      .filter((node) => node.nodeName === "#text")
      .map((node) => node.textContent ?? "")
      .join("")
      .trim(),
  );
