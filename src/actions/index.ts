/** Loads what nearly every action builds on; what fails is tried again by the next who asks. */
export const loadGroundwork = () => import(/* webpackChunkName: "groundwork" */ "./groundwork");

type Action<Given extends readonly unknown[], Answer> = (...given: Given) => Promise<Answer>;

/** An action that is loaded, with the part that it belongs to, when it is asked for. */
const later =
  <Given extends readonly unknown[], Answer>(
    load: () => Promise<Action<Given, Answer>>,
  ): Action<Given, Answer> =>
  async (...given) =>
    (await load())(...given);

const looking = async () => (await loadGroundwork()).looking();

// What a person can ask for: ribbon, pane and runner call these and nothing below them.
export const applyRag = later(async () => (await (await loadGroundwork()).applying()).applyRag);
export const check = later(async () => (await loadGroundwork()).check);
export const findOutOfDate = later(async () => (await looking()).findOutOfDate);
export const goToCell = later(async () => (await looking()).goToCell);
export const watch = later(async () => (await looking()).watch);

export const clear = later(async () => (await (await loadGroundwork()).clearing()).clear);
export const listSheets = later(async () => (await (await loadGroundwork()).listing()).listSheets);
export const removeFills = later(async () => (await (await loadGroundwork()).fills()).removeFills);
export const writeNarrative = later(async () => (await (await loadGroundwork()).narratives()).writeNarrative);
export const loadReport = async () => (await loadGroundwork()).report();
export const loadPublishReport = async () => (await loadGroundwork()).publishReport();

const publishing = async () => (await loadGroundwork()).publishing();
export const publishCheck = later(async () => (await publishing()).publishCheck);
export const markAsPublished = later(async () => (await publishing()).markAsPublished);
export const acceptItems = later(async () => (await publishing()).acceptItems);
export const withdrawAcceptance = later(async () => (await publishing()).withdrawAcceptance);

const sheetsForReaders = async () => (await loadGroundwork()).sheetsForReaders();
export const makeExceptionsSheet = later(async () => (await sheetsForReaders()).makeExceptionsSheet);
export const makeAccessibleCopy = later(async () => (await sheetsForReaders()).makeAccessibleCopy);

const settings = async () => (await loadGroundwork()).settings();
export const readSettings = later(async () => (await settings()).readSettings);
export const changeSettings = later(async () => (await settings()).changeSettings);
export const resetSettings = later(async () => (await settings()).resetSettings);
export const choose = later(async () => (await settings()).choose);
export const exportSettings = later(async () => (await settings()).exportSettings);
export const previewSettings = later(async () => (await settings()).previewSettings);
export const importSettings = later(async () => (await settings()).importSettings);

const layout = async () => (await loadGroundwork()).layout();
export const readLayout = later(async () => (await layout()).readLayout);
export const correctLayout = later(async () => (await layout()).correctLayout);
export const readSelection = later(async () => (await layout()).readSelection);

export type { Applied } from "./apply-rag";
export type { SheetAfterApply } from "./after-apply";
export type { Checked } from "./check";
export type { Cleared } from "./clear";
export type { ListedSheets } from "./list-sheets";
export type { ActionOptions, Outcome } from "./outcome";
export type { Compared, OutOfDateRow, SheetStanding } from "./out-of-date";
export type { MarkedAsPublished, PublishOptions } from "./publishing/mark-as-published";
export type { PublishChecked } from "./publishing/publish-check";
export type { PublishItemKind } from "./publishing/publish-item-kinds";
export type { PublishItem } from "./publishing/publish-items";
export type { Scope } from "./read-and-judge/scope";
export type { FillsRemoved } from "./remove-fills";
export type { LayoutShown } from "./settings/layout";
export type { WithSettings } from "./settings/settings";
export type { ExportedSettings, SettingsPreview } from "./settings/settings-file";
export type { AccessibleCopyMade } from "./sheets-for-readers/accessible-copy";
export type { ExceptionsSheetMade } from "./sheets-for-readers/exceptions-sheet";
export type { Watching, WorkbookEvent } from "./watch";
export type { NarrativeOrder, NarrativeQuestion, NarrativeWritten } from "./write-narrative";
