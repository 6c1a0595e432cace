/** What nearly every action builds on: reading, judging and planning. The actions themselves are parts of their own. */
export { check } from "./check";
export { planFor } from "./sheet-plan";

// Loaded from here, so that a part holds nothing that is in this one already.
export const looking = () => import(/* webpackChunkName: "look" */ "./looking");
export const applying = () => import(/* webpackChunkName: "apply" */ "./apply-rag");
export const clearing = () => import(/* webpackChunkName: "clear" */ "./clear");
export const listing = () => import(/* webpackChunkName: "list-sheets" */ "./list-sheets");
export const fills = () => import(/* webpackChunkName: "remove-fills" */ "./remove-fills");
export const narratives = () => import(/* webpackChunkName: "narratives" */ "./write-narrative");
export const publishing = () => import(/* webpackChunkName: "publishing" */ "./publishing");
export const sheetsForReaders = () =>
  import(/* webpackChunkName: "sheets-for-readers" */ "./sheets-for-readers");
export const settings = () => import(/* webpackChunkName: "settings" */ "./settings");
export const layout = () => import(/* webpackChunkName: "layout" */ "./settings/layout");
export const report = () => import(/* webpackChunkName: "report" */ "./report");
export const publishReport = () =>
  import(/* webpackChunkName: "publish-report" */ "./publishing/publish-report");
