export { choose } from "./choose";
export { changeSettings, readSettings, resetSettings } from "./settings";
export { exportSettings, importSettings, previewSettings } from "./settings-file";
