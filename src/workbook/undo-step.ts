import { hostErrorOf } from "./refusals";

/** Errors that undo grouping is known to raise in Excel (office-js issues 6255, 6491 and 6711). */
const UNDO_TROUBLE = new Set(["UndoNotSupported", "GeneralException", "InternalError"]);

/**
 * Runs a batch as one undo step where Excel can (ExcelApi 1.20), and once more without where the grouping itself fails. A
 * cell that is being edited makes the batch fail rather than wait, and the person is told why.
 */
export async function inOneUndoStep<Result>(
  batch: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.20")) return Excel.run(batch);
  try {
    return await Excel.run({ mergeUndoGroup: true }, batch);
  } catch (error) {
    if (!UNDO_TROUBLE.has(hostErrorOf(error)?.code ?? "")) throw error;
    return Excel.run(batch);
  }
}
