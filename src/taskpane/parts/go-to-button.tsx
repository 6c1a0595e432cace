import { Button } from "@fluentui/react-components";
import type { A1Address } from "../../scorecard/sheet/position";

interface GoToButtonProps {
  readonly sheet: string;
  readonly cell: A1Address;
  /** What stands in the cell, for those who hear the button without what is around it. */
  readonly of: string;
  readonly onGoTo: (sheet: string, cell: A1Address) => void;
}

/** Selects a cell in the sheet. */
export function GoToButton({ sheet, cell, of, onGoTo }: GoToButtonProps) {
  return (
    <Button
      size="small"
      aria-label={`Go to cell ${cell}, ${of}`}
      onClick={() => {
        onGoTo(sheet, cell);
      }}
    >
      Go to cell {cell}
    </Button>
  );
}
