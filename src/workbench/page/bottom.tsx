import type { Workbench } from "./workbench";

/** The sheets by their tabs, and what the add-in's last action cost. */
export function Bottom({ workbench }: { readonly workbench: Workbench }) {
  return (
    <footer className="bottom">
      <SheetTabs workbench={workbench} />
      <StatusLine workbench={workbench} />
    </footer>
  );
}

function SheetTabs({ workbench }: { readonly workbench: Workbench }) {
  const { file, sheet } = workbench;
  const shown = file.workbook.worksheets.filter(({ visibility }) => visibility === "Visible");
  return (
    <nav className="sheet-tabs" aria-label="Sheets">
      {shown.map(({ id, name, tabColor, protection }) => (
        <button
          key={id}
          type="button"
          aria-current={id === sheet.id ? "true" : undefined}
          style={tabColor === undefined ? undefined : { borderBottomColor: tabColor }}
          onClick={() => {
            workbench.showSheet(name);
          }}
        >
          {name}
          {protection.protected && <span className="protected"> (protected)</span>}
        </button>
      ))}
    </nav>
  );
}

const counted = (count: number, one: string): string =>
  `${count.toLocaleString("en-GB")} ${one}${count === 1 ? "" : "s"}`;

function StatusLine({ workbench }: { readonly workbench: Workbench }) {
  const { running, lastAction, editing } = workbench;
  const mode = editing === null ? "Ready" : "Editing a cell";
  return (
    <p className="status-line" role="status">
      <span>{running === null ? mode : `${running.label} is running…`}</span>
      {lastAction !== null && (
        <span>
          {`${lastAction.label}: ${counted(lastAction.requests, "request")}, ${counted(lastAction.requestBytes, "byte")} sent, ${counted(lastAction.responseBytes, "byte")} received`}
        </span>
      )}
    </p>
  );
}
