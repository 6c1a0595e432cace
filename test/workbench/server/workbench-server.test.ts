import { mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { officeFolder } from "../../../src/workbench/frame/office-files";
import { developmentCertificate } from "../../../src/workbench/server/certificate";
import { serveWorkbench, type Running } from "../../../src/workbench/server/workbench-server";

const PROJECT = resolve(__dirname, "../../..");

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** Asks for a path just as it stands, dots and all. */
function ask(url: string, path: string, method = "GET"): Promise<Answer> {
  const { hostname, port } = new URL(url);
  return new Promise((done, failed) => {
    const asked = request({ hostname, port, path, method, rejectUnauthorized: false }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => {
        const type = response.headers["content-type"] ?? "";
        done({ status: response.statusCode ?? 0, type, body: Buffer.concat(parts).toString() });
      });
    });
    asked.on("error", failed);
    asked.end();
  });
}

describe("the workbench's server", () => {
  const folder = mkdtempSync(join(tmpdir(), "workbench-"));
  const put = (path: string, content: string): void => {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  let running: Running;

  beforeAll(async () => {
    put("page/index.html", "<!doctype html><title>Workbench</title>");
    put("page/engine.wasm", "\0asm");
    put("secret.txt", "not to be served");
    put(
      "dist/taskpane.html",
      '<meta content="script-src \'self\'"><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
    );
    put("dist/ribbon.js", "// https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
    symlinkSync(join(folder, "secret.txt"), join(folder, "page", "link.txt"));
    running = await serveWorkbench(
      { page: join(folder, "page"), addIn: join(folder, "dist"), office: officeFolder(), project: PROJECT },
      await developmentCertificate(join(folder, "certificate")),
      0,
    );
  });

  afterAll(async () => {
    await running.close();
    rmSync(folder, { recursive: true });
  });

  it("prints one address, on localhost", () => {
    expect(running.url).toMatch(/^https:\/\/localhost:\d+\/$/);
  });

  it("serves the page at the address itself", async () => {
    expect(await ask(running.url, "/")).toEqual({
      status: 200,
      type: "text/html; charset=utf-8",
      body: "<!doctype html><title>Workbench</title>",
    });
  });

  it("serves the calculation engine as what a browser compiles while it loads", async () => {
    expect((await ask(running.url, "/engine.wasm")).type).toBe("application/wasm");
  });

  it("serves the add-in's page with Office.js from here, and nothing else in it changed", async () => {
    const { body } = await ask(running.url, "/add-in/taskpane.html?from=excel");
    expect(body).toBe('<meta content="script-src \'self\'"><script src="/office/office.js"></script>');
    expect((await ask(running.url, "/add-in/ribbon.js")).body).toContain("appsforoffice.microsoft.com");
  });

  it("serves Microsoft's client library as it is installed", async () => {
    const { status, body } = await ask(running.url, "/office/office.js");
    expect([status, body.includes("Office")]).toEqual([200, true]);
    expect((await ask(running.url, "/office/en-us/office_strings.js")).status).toBe(200);
  });

  it("serves the manifest and the sample, and no other file of the project", async () => {
    expect((await ask(running.url, "/manifest.xml")).body).toContain("<OfficeApp");
    expect((await ask(running.url, "/sample-scorecard.xlsx")).status).toBe(200);
    expect((await ask(running.url, "/package.json")).status).toBe(404);
  });

  it.each([
    "/nothing.js",
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/add-in/..%2f..%2fsecret.txt",
    "/link.txt",
    "/%",
  ])("answers %s with a sentence that there is nothing there", async (path) => {
    const { status, body } = await ask(running.url, path);
    expect([status, body]).toEqual([404, `There is nothing at ${path}.`]);
  });

  it("takes nothing from its visitors", async () => {
    expect((await ask(running.url, "/", "POST")).status).toBe(405);
    expect(await ask(running.url, "/", "HEAD")).toMatchObject({ status: 200, body: "" });
  });

  it("refuses a port that is taken when that very port was asked for", async () => {
    const { port } = new URL(running.url);
    const places = { page: folder, addIn: folder, office: folder, project: folder };
    const certificate = await developmentCertificate(join(folder, "certificate"));
    await expect(serveWorkbench(places, certificate, Number(port))).rejects.toThrow("EADDRINUSE");
  });

  it("keeps its certificate from one start to the next, its key for this account alone", async () => {
    const kept = join(folder, "certificate");
    expect(await developmentCertificate(kept)).toEqual(await developmentCertificate(kept));
    expect(statSync(join(kept, "localhost.key.pem")).mode & 0o077).toBe(0);
  });
});
