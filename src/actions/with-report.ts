import { loadPublishReport, loadReport, type Checked, type Outcome, type PublishChecked } from "./index";
import type { PublishReport } from "./publishing/publish-report";
import type { Report } from "./report";

/** What an action came to, with a report on it as plain JSON: whoever reads none waits for none. */
export async function withReport<Done extends Checked>(
  asked: Promise<Outcome<Done>>,
): Promise<Outcome<Done & { readonly report: Report }>> {
  const outcome = await asked;
  if (outcome.kind === "refused") return outcome;
  const { reportOf } = await loadReport();
  return { ...outcome, report: reportOf(outcome.assessments) };
}

/** The same of a check before publishing, whose items and earlier publications the report lists as well. */
export async function withPublishReport<Done extends PublishChecked>(
  asked: Promise<Outcome<Done>>,
): Promise<Outcome<Done & { readonly report: PublishReport }>> {
  const outcome = await asked;
  if (outcome.kind === "refused") return outcome;
  const { publishReportOf } = await loadPublishReport();
  return { ...outcome, report: publishReportOf(outcome) };
}
