export { makeAccessibleCopy } from "./accessible-copy";
export { makeExceptionsSheet } from "./exceptions-sheet";
