import { join, resolve } from "node:path";
import { officeFolder } from "../frame/office-files";
import { builtPage } from "../server/built-page";
import { developmentCertificate } from "../server/certificate";
import { serveWorkbench } from "../server/workbench-server";
import { builtAddInPage } from "./built-add-in";

const PROJECT = resolve(__dirname, "../../..");

const say = (progress: string): void => {
  process.stderr.write(`${progress} …\n`);
};

/**
 * `npm start`: builds what is not built yet, serves the workbench on localhost and prints its address; it stays up until
 * it is interrupted. `PORT` asks for a port, 0 for any that is free.
 */
async function start(): Promise<void> {
  const addIn = await builtAddInPage(say);
  const page = await builtPage(PROJECT, say);
  const certificate = await developmentCertificate(join(PROJECT, "out", "certificate"));
  const places = { page, addIn: join(addIn, ".."), office: officeFolder(), project: PROJECT };
  const { url } = await serveWorkbench(places, certificate, askedPort(process.env["PORT"]));
  process.stdout.write(
    `The workbench, open on the sample: ${url}\nIt signs its own certificate: tell the browser to continue. Ctrl+C stops it.\n`,
  );
}

function askedPort(text: string | undefined): number | undefined {
  if (text === undefined || text === "") return undefined;
  if (/^\d{1,5}$/.test(text)) return Number(text);
  throw new Error(`PORT must be a number: ${text}`);
}

start().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
