import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { startEngine } from "../calculation/engine";
import { readManifest } from "./manifest";
import { Page } from "./page";
import { Workbench } from "./workbench";

const SAMPLE = "sample-scorecard.xlsx";

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address);
  if (response.ok) return response;
  throw new Error(`${address} could not be loaded: ${response.status}`);
}

/** Starts the calculation engine, reads the add-in's manifest, and opens the sample. */
async function start(place: HTMLElement): Promise<void> {
  const [manifest, sample] = await Promise.all([
    fetched("/manifest.xml"),
    fetched(`/${SAMPLE}`),
    startEngine(),
  ]);
  const bytes = new Uint8Array(await sample.arrayBuffer());
  const workbench = Workbench.on(readManifest(await manifest.text()), bytes, SAMPLE);
  createRoot(place).render(
    <FluentProvider theme={webLightTheme}>
      <Page workbench={workbench} />
    </FluentProvider>,
  );
}

const place = document.getElementById("workbench");
if (place !== null)
  start(place).catch((error: unknown) => {
    place.textContent = `The workbench could not start: ${error instanceof Error ? error.message : String(error)}`;
  });
