import { FLOORS, importsUpward, partOf } from "./floors";
import { circlesAmong, sourceFilesIn, type SourceFile } from "./imports";

/** `npm run tree`: files and lines of each part of the house, floor by floor, and what breaks its order. */
const files = sourceFilesIn("src");

const size = (some: readonly SourceFile[]): string => {
  const lines = some.reduce((sum, { lines }) => sum + lines, 0);
  return `${String(some.length).padStart(4)} files ${lines.toLocaleString("en-GB").padStart(7)} lines`;
};

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

for (const [folder, floors] of Object.entries(FLOORS)) {
  const inside = files.filter(({ path }) => partOf(folder, path) !== null);
  say(`${folder.padEnd(34)} ${size(inside)}`);
  floors.forEach((parts, floor) => {
    for (const part of parts) {
      const ofPart = inside.filter(({ path }) => partOf(folder, path) === part);
      say(`  ${String(floor + 1).padStart(2)}  ${part.padEnd(28)} ${size(ofPart)}`);
    }
  });
}

const upward = Object.keys(FLOORS).flatMap((folder) => importsUpward(folder, files));
const circles = circlesAmong(files);
say(`Imports upward: ${String(upward.length)}`);
for (const one of upward) say(`  ${one}`);
say(`Circles of files: ${String(circles.length)}`);
for (const one of circles) say(`  ${one.join(" → ")}`);
process.exitCode = upward.length + circles.length === 0 ? 0 : 1;
