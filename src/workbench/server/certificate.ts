import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "selfsigned";

/** What a server over https shows to its visitors, as PEM texts. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

const DAYS = 90;
const DAY_MS = 86_400_000;

/** A new one is made before the old one has run out. */
const KEPT_DAYS = DAYS - 7;

/**
 * A certificate for localhost, signed by nobody but itself, so that a browser asks once whether to go on. It is kept in
 * the folder and made anew when it is about to run out; its key never leaves this machine.
 */
export async function developmentCertificate(folder: string): Promise<Certificate> {
  const keyFile = join(folder, "localhost.key.pem");
  const certFile = join(folder, "localhost.cert.pem");
  const isKept = [keyFile, certFile].every(
    (file) => existsSync(file) && Date.now() - statSync(file).mtimeMs < KEPT_DAYS * DAY_MS,
  );
  if (isKept) return { key: readFileSync(keyFile, "utf8"), cert: readFileSync(certFile, "utf8") };
  const made = await newCertificate();
  mkdirSync(folder, { recursive: true });
  writeFileSync(keyFile, made.key, { mode: 0o600 });
  writeFileSync(certFile, made.cert);
  return made;
}

const DNS = 2;
const IP = 7;

async function newCertificate(): Promise<Certificate> {
  const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }], {
    keyType: "ec",
    algorithm: "sha256",
    notAfterDate: new Date(Date.now() + DAYS * DAY_MS),
    extensions: [
      { name: "basicConstraints", cA: false },
      { name: "keyUsage", digitalSignature: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: DNS, value: "localhost" },
          { type: IP, ip: "127.0.0.1" },
        ],
      },
    ],
  });
  return { key, cert };
}
