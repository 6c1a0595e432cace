import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DOMParser, type Element } from "@xmldom/xmldom";

const PROJECT = join(__dirname, "..");
const MANIFEST = join(PROJECT, "manifest.xml");
const ORIGIN = "https://localhost:3000/";

const root = new DOMParser({
  onError: (level, message) => {
    throw new Error(`${level}: ${message}`);
  },
}).parseFromString(readFileSync(MANIFEST, "utf8"), "text/xml").documentElement;
if (root === null) throw new Error("manifest.xml has no root element");

const ELEMENT_NODE = 1;
const isElement = (node: { nodeType: number }): node is Element => node.nodeType === ELEMENT_NODE;
const childrenOf = (element: Element): Element[] => [...element.childNodes].filter(isElement);
const all = (name: string): Element[] => [...root.getElementsByTagName(name)];
const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? "";

/** A short name for an element in a failing test. */
const called = (element: Element): string => {
  const mark = attribute(element, "id") || attribute(element, "xsi:type") || attribute(element, "Name");
  return mark === "" ? element.tagName : `${element.tagName} ${mark}`;
};

/** The order in which Microsoft's schema wants the children of each element; a ? may be missing, a + may repeat. */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl?",
    "AppDomains?",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  VersionOverrides: ["Description?", "Requirements?", "Hosts", "Resources"],
  "Host Workbook": ["Runtimes?", "DesktopFormFactor?"],
  DesktopFormFactor: ["GetStarted?", "FunctionFile", "ExtensionPoint+"],
  OfficeTab: ["Group+"],
  Group: ["Label", "Icon", "Control+"],
  "Control Button": ["Label", "Supertip", "Icon", "Action"],
  "Control Menu": ["Label", "Supertip", "Icon", "Items"],
  Items: ["Item+"],
  Item: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Icon: ["bt:Image+"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};

function orderOf(element: Element): readonly string[] | undefined {
  return ORDERS[`${element.tagName} ${attribute(element, "xsi:type")}`] ?? ORDERS[element.tagName];
}

const asPattern = (order: readonly string[]): RegExp =>
  new RegExp(`^${order.map((name) => name.replace(/^([^?+]+)(.?)$/, "(?:<$1>)$2")).join("")}$`);

const LONGEST = { "bt:ShortStrings": 125, "bt:LongStrings": 250, "bt:Urls": 2048, "bt:Images": 2048 };
const LONGEST_RESID = 32;
const RIBBON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

const resourcesIn = (group: string): Map<string, string> =>
  new Map(
    all(group)
      .flatMap(childrenOf)
      .map((resource) => [attribute(resource, "id"), attribute(resource, "DefaultValue")]),
  );

/** Width and height as a PNG file's own header gives them. */
function pngSize(file: string): { width: number; height: number } {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

const fileAt = (url: string): string => join(PROJECT, url.replace(ORIGIN, ""));

describe("manifest.xml", () => {
  it("is an Excel task pane add-in for Microsoft's own manifest reader", () => {
    const reader = require.resolve("office-addin-manifest/cli.js");
    const read = execFileSync(process.execPath, [reader, "info", MANIFEST], { encoding: "utf8" });
    expect(read).toMatch(/Id: [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\n/);
    expect(read).toMatch(/Version: \d+\.\d+\.\d+\.\d+\n/);
    expect(read).toContain("Type: TaskPaneApp");
    expect(read).toContain("Hosts: Workbook");
    expect(read).toContain("Default Locale: en-GB");
    expect(read).toContain("Permissions: ReadWriteDocument");
    expect(read).toContain(`Source Location: ${ORIGIN}taskpane.html`);
  });

  it("asks for the requirement sets that the add-in cannot do without", () => {
    const sets = all("Set").map((set) => `${attribute(set, "Name")} ${attribute(set, "MinVersion")}`);
    expect(sets).toEqual(["ExcelApi 1.12", "SharedRuntime 1.1"]);
  });

  it("keeps the order of elements that Microsoft's schema asks for", () => {
    const elements = [root, ...all("*")];
    const judged = elements.filter((element) => orderOf(element) !== undefined);
    expect(judged.length).toBeGreaterThan(20);
    for (const element of judged) {
      const found = childrenOf(element)
        .map(({ tagName }) => `<${tagName}>`)
        .join("");
      expect({ in: called(element), children: found }).toEqual({
        in: called(element),
        children: expect.stringMatching(asPattern(orderOf(element) ?? [])),
      });
    }
  });

  it("runs ribbon and pane in one long-lived page", () => {
    const [page] = resourcesIn("bt:Urls").values();
    expect(page).toBe(`${ORIGIN}taskpane.html`);
    expect(all("Runtime").map((runtime) => attribute(runtime, "lifetime"))).toEqual(["long"]);
    const pages = [...all("Runtime"), ...all("FunctionFile")].map((element) => attribute(element, "resid"));
    expect(new Set(pages)).toEqual(new Set(["Page.Url"]));
  });

  it("finds every resource that it names, of the right kind", () => {
    const kindOf: Readonly<Record<string, string>> = {
      Label: "bt:ShortStrings",
      Title: "bt:ShortStrings",
      Description: "bt:LongStrings",
      "bt:Image": "bt:Images",
      Runtime: "bt:Urls",
      FunctionFile: "bt:Urls",
    };
    const used = all("*").filter((element) => element.hasAttribute("resid"));
    expect(used.length).toBeGreaterThan(60);
    const missing = used.filter(
      (element) => !resourcesIn(kindOf[element.tagName] ?? "none").has(attribute(element, "resid")),
    );
    expect(missing.map((element) => attribute(element, "resid"))).toEqual([]);
  });

  it.each(Object.entries(LONGEST))("keeps %s within %i characters, and uses each", (group, longest) => {
    const used = new Set(all("*").map((element) => attribute(element, "resid")));
    for (const [id, value] of resourcesIn(group)) {
      expect(id.length).toBeLessThanOrEqual(LONGEST_RESID);
      expect({ id, tooLong: value.length > longest, used: used.has(id) }).toEqual({
        id,
        tooLong: false,
        used: true,
      });
    }
  });

  it("gives no two elements one id", () => {
    const ids = all("*")
      .map((element) => attribute(element, "id"))
      .filter((id) => id !== "");
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("draws every icon at every ribbon size, as files of just that size", () => {
    const urls = resourcesIn("bt:Images");
    for (const icon of all("Icon")) {
      const images = childrenOf(icon);
      expect(images.map((image) => Number(attribute(image, "size")))).toEqual(RIBBON_SIZES);
      for (const image of images) {
        const size = Number(attribute(image, "size"));
        const url = urls.get(attribute(image, "resid")) ?? "";
        expect({ url, ...pngSize(fileAt(url)) }).toEqual({ url, width: size, height: size });
      }
    }
  });

  it.each([
    ["IconUrl", 32],
    ["HighResolutionIconUrl", 64],
  ])("has the add-in's own %s at %i pixels", (name, size) => {
    const [icon] = all(name);
    const file = fileAt(icon === undefined ? "" : attribute(icon, "DefaultValue"));
    expect(existsSync(file)).toBe(true);
    expect(pngSize(file)).toEqual({ width: size, height: size });
  });

  it("puts Apply RAG, Narratives, Clear and a menu with all scorecard sheets on the Home tab", () => {
    expect(all("OfficeTab").map((tab) => attribute(tab, "id"))).toEqual(["TabHome"]);
    const words = resourcesIn("bt:ShortStrings");
    const labels = [...all("Control"), ...all("Item")].map((control) => {
      const label = childrenOf(control).find(({ tagName }) => tagName === "Label");
      return words.get(label === undefined ? "" : attribute(label, "resid"));
    });
    expect(labels).toEqual([
      "Apply RAG",
      "Narratives",
      "Clear",
      "More",
      "All scorecard sheets…",
      "Check without changing",
    ]);
  });
});
