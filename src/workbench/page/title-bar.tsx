import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import { offerDownload, openPicked } from "./files";
import { TroubleMenu } from "./trouble-menu";
import type { Workbench } from "./workbench";

/** What this page is, which file is open, and what can be done with it. */
export function TitleBar({ workbench }: { readonly workbench: Workbench }) {
  const { file } = workbench;
  const { last, next } = file.history;
  return (
    <header className="title-bar">
      <h1>
        <span className="stand-in">Excel stand-in</span>
        <span className="file-name">{file.name}</span>
      </h1>
      <p>Not Excel: a workbench that runs the real add-in on a real workbook.</p>
      <div className="file-buttons" role="group" aria-label="Workbook">
        <OpenButton workbench={workbench} />
        <Button
          size="small"
          onClick={() => {
            offerDownload(workbench.copy());
          }}
        >
          Save a copy
        </Button>
        <Button
          size="small"
          disabledFocusable={last === null}
          title={last === null ? "Nothing to undo" : `Undo: ${last.label} (Ctrl+Z)`}
          onClick={() => {
            workbench.undo();
          }}
        >
          Undo
        </Button>
        <Button
          size="small"
          disabledFocusable={next === null}
          title={next === null ? "Nothing to redo" : `Redo: ${next.label} (Ctrl+Y)`}
          onClick={() => {
            workbench.redo();
          }}
        >
          Redo
        </Button>
        <TroubleMenu workbench={workbench} />
        <Button
          size="small"
          aria-pressed={workbench.isPaneShown}
          onClick={() => {
            workbench.showPane(!workbench.isPaneShown);
          }}
        >
          {workbench.isPaneShown ? "Hide pane" : "Show pane"}
        </Button>
      </div>
    </header>
  );
}

function OpenButton({ workbench }: { readonly workbench: Workbench }) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        size="small"
        onClick={() => {
          picker.current?.click();
        }}
      >
        Open…
      </Button>
      <input
        ref={picker}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        aria-label="Workbook to open"
        onChange={(event) => {
          void openPicked(workbench, event.target.files);
          event.target.value = "";
        }}
      />
    </>
  );
}
