import type { TabName } from "./pane-state";

/** The pane's tabs, in their order. */
export const TABS: readonly { readonly name: TabName; readonly label: string }[] = [
  { name: "overview", label: "Overview" },
  { name: "breaches", label: "Breaches" },
  { name: "indicators", label: "Indicators" },
  { name: "problems", label: "Problems" },
  { name: "settings", label: "Settings" },
];
