import type { SheetChoice } from "../../workbook/read/read-sheet";
import { sheetNames } from "../../workbook/read/sheet-names";

/** Which sheets an action is for: the one that is active, every one that holds a scorecard, or those named. */
export type Scope =
  | { readonly kind: "activeSheet" }
  | { readonly kind: "allSheets" }
  | { readonly kind: "sheets"; readonly names: readonly string[] };

/** The sheets of a scope; every sheet costs a request to list them. */
export async function choicesOf(context: Excel.RequestContext, scope: Scope): Promise<SheetChoice[]> {
  switch (scope.kind) {
    case "activeSheet":
      return [{ kind: "active" }];
    case "allSheets":
      return (await sheetNames(context)).map((name) => ({ kind: "named", name }));
    case "sheets":
      return scope.names.map((name) => ({ kind: "named", name }));
  }
}
