import { MessageBar, MessageBarActions, MessageBarBody, Button } from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore, type DragEvent } from "react";
import { AddInPane } from "./add-in-pane";
import { Bottom } from "./bottom";
import { offerDownload, openPicked } from "./files";
import { FormulaBar } from "./formula-bar";
import { Grid } from "./grid";
import { Ribbon } from "./ribbon";
import { TitleBar } from "./title-bar";
import type { Workbench } from "./workbench";

/** The whole page: what a person would see of Excel with the add-in beside the sheet. */
export function Page({ workbench }: { readonly workbench: Workbench }) {
  useSyncExternalStore(workbench.subscribe, workbench.snapshot);
  useShortcuts(workbench);
  const { isDropping, ...drop } = useDrop(workbench);
  const { conversation } = workbench.file;
  return (
    <div className="page" {...drop}>
      <TitleBar workbench={workbench} />
      <Ribbon workbench={workbench} />
      <NoticeBar workbench={workbench} />
      <FormulaBar workbench={workbench} />
      <main className="middle">
        <Grid key={conversation} workbench={workbench} />
        <AddInPane key={`pane ${conversation}`} workbench={workbench} />
      </main>
      <Bottom workbench={workbench} />
      {isDropping && <div className="drop-here">Drop an .xlsx file to open it</div>}
    </div>
  );
}

function NoticeBar({ workbench }: { readonly workbench: Workbench }) {
  const { notice } = workbench;
  return (
    <div className="notice" role={notice?.intent === "error" ? "alert" : "status"}>
      {notice !== null && (
        <MessageBar intent={notice.intent} layout="singleline">
          <MessageBarBody>{notice.text}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                size="small"
                aria-label="Dismiss"
                onClick={() => {
                  workbench.dismissNotice();
                }}
              >
                ✕
              </Button>
            }
          />
        </MessageBar>
      )}
    </div>
  );
}

/** The keys that work anywhere on the page but in a cell that is being edited. */
const SHORTCUTS: Readonly<Record<string, (workbench: Workbench) => void>> = {
  z: (workbench) => {
    workbench.undo();
  },
  y: (workbench) => {
    workbench.redo();
  },
  s: (workbench) => {
    offerDownload(workbench.copy());
  },
};

function useShortcuts(workbench: Workbench): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const shortcut = SHORTCUTS[event.key.toLowerCase()];
      if (shortcut === undefined || !(event.ctrlKey || event.metaKey) || workbench.editing !== null) return;
      event.preventDefault();
      shortcut(workbench);
    };
    window.addEventListener("keydown", press);
    return () => {
      window.removeEventListener("keydown", press);
    };
  }, [workbench]);
}

/** Opens a file that is dropped anywhere on the page. */
function useDrop(workbench: Workbench) {
  const [isDropping, setDropping] = useState(false);
  const brings = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes("Files");
  return {
    isDropping,
    onDragOver: (event: DragEvent) => {
      if (!brings(event)) return;
      event.preventDefault();
      setDropping(true);
    },
    onDragLeave: (event: DragEvent) => {
      if (event.relatedTarget === null) setDropping(false);
    },
    onDrop: (event: DragEvent) => {
      if (!brings(event)) return;
      event.preventDefault();
      setDropping(false);
      void openPicked(workbench, event.dataTransfer.files);
    },
  };
}
