import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { OFFICE_ADDRESS } from "../frame/office-address";
import type { Certificate } from "./certificate";
import { fileIn, type Served } from "./files";

/** Where the server finds what it serves; each is a folder, except for two files. */
export interface ServedPlaces {
  /** The built page of the workbench. */
  readonly page: string;
  /** The built add-in. */
  readonly addIn: string;
  /** Microsoft's client library, as installed. */
  readonly office: string;
  /** The folder that holds the add-in's manifest.xml, and the one that holds the sample. */
  readonly project: string;
}

/** A server that is up; `url` is the one address that a person needs. */
export interface Running {
  readonly url: string;
  readonly close: () => Promise<void>;
}

const ADD_IN = "/add-in/";
const OFFICE = "/office/";

/** Single files of the project that the page asks for by these addresses. */
const PROJECT_FILES: Readonly<Record<string, string>> = {
  "/manifest.xml": "manifest.xml",
  "/sample-scorecard.xlsx": "assets/sample-scorecard.xlsx",
};

/**
 * The port that is tried first when none is asked for: the one that manifest.xml names, so that its own addresses work
 * while the workbench is up.
 */
const USUAL_PORT = 3000;

/**
 * Serves the workbench over https on localhost, to this machine only. Without a port it takes 3000, or any free port
 * where 3000 is taken; a port that was asked for and is taken is refused with an error.
 */
export async function serveWorkbench(
  places: ServedPlaces,
  certificate: Certificate,
  port?: number,
): Promise<Running> {
  const server = createServer({ ...certificate }, (request, response) => {
    void answer(places, request.method ?? "", request.url ?? "/").then(({ status, served }) => {
      response.writeHead(status, { ...HEADERS, "Content-Type": served.type });
      response.end(request.method === "HEAD" ? undefined : served.body);
    });
  });
  const taken = await listen(server, port ?? USUAL_PORT).catch((error: unknown) => {
    if (port !== undefined || !isTaken(error)) throw error;
    return listen(server, 0);
  });
  return { url: `https://localhost:${taken}/`, close: () => closed(server) };
}

/** Nothing is kept by the browser: what was built anew is what a reload shows. */
const HEADERS = { "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" } as const;

const OK = 200;
const NOT_FOUND = 404;
const NOT_ALLOWED = 405;

interface Answer {
  readonly status: number;
  readonly served: Served;
}

async function answer(places: ServedPlaces, method: string, address: string): Promise<Answer> {
  if (method !== "GET" && method !== "HEAD") return sentence(NOT_ALLOWED, "Only GET and HEAD are served.");
  const path = pathOf(address);
  const served = path === null ? null : await servedAt(places, path);
  return served === null ? sentence(NOT_FOUND, `There is nothing at ${address}.`) : { status: OK, served };
}

const sentence = (status: number, body: string): Answer => ({
  status,
  served: { type: "text/plain; charset=utf-8", body },
});

/** The path that an address asks for; null where it is no address. */
function pathOf(address: string): string | null {
  try {
    return decodeURIComponent(address.replace(/[?#].*$/, ""));
  } catch {
    return null;
  }
}

function servedAt(places: ServedPlaces, path: string): Promise<Served | null> {
  const ownFile = PROJECT_FILES[path];
  if (ownFile !== undefined) return fileIn(places.project, ownFile);
  if (path.startsWith(OFFICE)) return fileIn(places.office, path.slice(OFFICE.length));
  if (path.startsWith(ADD_IN)) return addInFile(places.addIn, path.slice(ADD_IN.length));
  return fileIn(places.page, path === "/" ? "index.html" : path);
}

/**
 * A file of the built add-in, as it was built. Its pages load Office.js from Microsoft's address; this server stands in
 * for that address, so it is the one thing in them that is another.
 */
async function addInFile(folder: string, path: string): Promise<Served | null> {
  const file = await fileIn(folder, path);
  if (file === null || !path.endsWith(".html")) return file;
  const html = typeof file.body === "string" ? file.body : new TextDecoder().decode(file.body);
  return { ...file, body: html.replaceAll(OFFICE_ADDRESS, OFFICE) };
}

/** This machine alone is listened to. Browsers ask for localhost at either of its addresses; they all try this one. */
const LOOPBACK = "127.0.0.1";

function listen(server: Server, port: number): Promise<number> {
  return new Promise((done, failed) => {
    server.once("error", failed);
    server.listen(port, LOOPBACK, () => {
      server.removeListener("error", failed);
      const address = server.address();
      if (isAddress(address)) done(address.port);
      else failed(new Error("The server has no port"));
    });
  });
}

const isAddress = (address: AddressInfo | string | null): address is AddressInfo =>
  typeof address === "object" && address !== null;

const isTaken = (error: unknown): boolean =>
  error instanceof Error && "code" in error && (error.code === "EADDRINUSE" || error.code === "EACCES");

function closed(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => {
      done();
    });
    server.closeAllConnections();
  });
}
