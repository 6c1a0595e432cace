/** What a pane does while somebody looks: it compares, follows the workbook and shows a cell. */
export { goToCell } from "./go-to-cell";
export { findOutOfDate } from "./out-of-date";
export { watch } from "./watch";
