export { start as default } from "./shared-start";
