import { useRef, useState } from "react";
import { addressOf, parseArea } from "../model/area";
import { entryText } from "./entry-text";
import type { Workbench } from "./workbench";

/** The name box and the formula bar: where the active cell is, and what stands in it. */
export function FormulaBar({ workbench }: { readonly workbench: Workbench }) {
  const { file, sheet, selection, editing } = workbench;
  const bar = useRef<HTMLInputElement>(null);
  const { top: row, left: column } = selection;
  const text = editing?.text ?? entryText(file.workbook, sheet, row, column);
  return (
    <div className="formula-bar">
      <NameBox key={`${sheet.id} ${addressOf(selection)}`} workbench={workbench} />
      <span className="fx" aria-hidden>
        fx
      </span>
      <input
        ref={bar}
        aria-label="Formula bar"
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => {
          workbench.keepTyping(event.target.value, "bar");
        }}
        onKeyDown={(event) => {
          if (editing !== null) workbench.onEditorKey(event);
        }}
      />
    </div>
  );
}

/** Shows the selection's address; an address that is typed here is gone to. */
function NameBox({ workbench }: { readonly workbench: Workbench }) {
  const { top, left, bottom, right } = workbench.selection;
  const merged = workbench.areaOfCell(top, left);
  const isOneCell = merged.bottom === bottom && merged.right === right;
  const here = addressOf(isOneCell ? { top, left, bottom: top, right: left } : workbench.selection);
  const [typed, setTyped] = useState(here);
  return (
    <input
      className="name-box"
      aria-label="Name box"
      autoComplete="off"
      spellCheck={false}
      value={typed}
      onChange={(event) => {
        setTyped(event.target.value);
      }}
      onKeyDown={({ key }) => {
        if (key === "Escape") setTyped(here);
        if (key !== "Enter") return;
        const area = parseArea(typed);
        if (area === null) workbench.say("warning", `${typed} is not an address of cells.`);
        else
          workbench.select(
            area.top === area.bottom && area.left === area.right
              ? workbench.areaOfCell(area.top, area.left)
              : area,
          );
      }}
    />
  );
}
