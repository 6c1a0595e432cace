import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Draws the ribbon's icons: every `assets/icons/NAME-16.svg` at the small sizes and `NAME-32.svg` at the large ones, as
 * PNG beside it. Run it after changing a drawing: `npx tsx assets/make-icons.ts` (it needs Chromium; the
 * environment variable CHROMIUM names another one).
 */
const ICONS = join(__dirname, "icons");
const SIZES_OF_DRAWING: Readonly<Record<string, readonly number[]>> = {
  "16": [16, 20, 24],
  "32": [32, 40, 48, 64, 80],
};
const CHROMIUM = process.env["CHROMIUM"] ?? "chromium";
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--virtual-time-budget=10000",
  "--dump-dom",
];

interface Drawing {
  readonly file: string;
  readonly size: number;
  readonly svg: string;
}

/** What the page does with each drawing: paint it on a canvas of its size and leave the PNG in the document. */
const PAINT = `
for (const { file, size, svg } of drawings) {
  const image = new Image(size, size);
  image.onload = () => {
    const canvas = document.createElement("canvas");
    canvas.width = canvas.height = size;
    canvas.getContext("2d").drawImage(image, 0, 0, size, size);
    const out = document.createElement("pre");
    out.textContent = file + " " + canvas.toDataURL("image/png").split(",")[1];
    document.body.append(out);
  };
  image.src = "data:image/svg+xml;base64," + btoa(svg.replace("<svg ", '<svg width="' + size + '" height="' + size + '" '));
}`;

function drawingsIn(folder: string): Drawing[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".svg"))
    .flatMap((file) => {
      const [, name = "", grid = ""] = /^(.+)-(\d+)\.svg$/.exec(file) ?? [];
      const svg = readFileSync(join(folder, file), "utf8");
      return (SIZES_OF_DRAWING[grid] ?? []).map((size) => ({
        file: `${name}-${String(size)}.png`,
        size,
        svg,
      }));
    });
}

const drawings = drawingsIn(ICONS);
const workFolder = mkdtempSync(join(tmpdir(), "icons-"));
const page = join(workFolder, "icons.html");
writeFileSync(page, `<body><script>const drawings = ${JSON.stringify(drawings)};${PAINT}</script></body>`);
const dom = execFileSync(CHROMIUM, [...FLAGS, `file://${page}`], { encoding: "utf8", maxBuffer: 2 ** 26 });
const painted = [...dom.matchAll(/<pre>(\S+) (\S+)<\/pre>/g)];
for (const [, file = "", png = ""] of painted) writeFileSync(join(ICONS, file), Buffer.from(png, "base64"));
rmSync(workFolder, { recursive: true });
if (painted.length !== drawings.length)
  throw new Error(`${String(painted.length)} of ${String(drawings.length)} icons were painted.`);
