import { builtAddIn } from "../../kit/built-add-in";
import { rag } from "../../kit/rag";
import { indicatorsIn, reportIn } from "../../kit/report-in";
import { TestFolder } from "../../kit/test-folder";
import { workbookOf } from "../../kit/workbook-of";

builtAddIn();
const folder = new TestFolder();
afterAll(() => {
  folder.remove();
});

const typed = () =>
  workbookOf({
    Scorecard: [
      ["ID", "Measures", [45383, "mmm-yy"], [45413, "mmm-yy"], "Level"],
      ["1", "Calls answered", [1036.5, "#,##0.0"], "1.036,5", "950,5"],
    ],
  });

describe("the runner in another country, by the settings of a file that the pane exported", () => {
  it("reads figures with the separators of the locale, and the columns as that file says", async () => {
    const settings = folder.write(
      "settings.json",
      JSON.stringify({
        kind: "scorecard-rag-settings",
        version: 1,
        settings: { layout: { columns: [{ heading: "Level", role: "target" }] } },
      }),
    );
    const report = folder.at("report.json");
    const words = ["--report", report, "--settings", settings, "--locale", "de-DE"];
    expect(await rag("check", folder.save("typed.xlsx", typed()), ...words)).toEqual({ status: 0, said: "" });
    const [calls] = indicatorsIn(reportIn(report));
    expect(calls?.figures.map(({ value }) => value)).toEqual([1036.5, 1036.5]);
    expect(calls?.target).toMatchObject({ kind: "value", low: 950.5 });
    expect(calls?.latest).toEqual({ period: "Mai-24", value: 1036.5, status: "green" });
  });

  it("refuses a locale that nobody knows, and a file of another kind", async () => {
    const workbook = folder.save("typed.xlsx", typed());
    const report = folder.at("none.json");
    expect(await rag("check", workbook, "--report", report, "--locale", "xx")).toEqual({
      status: 2,
      said: 'The locale "xx" is not known: give one such as en-GB or de-DE.',
    });
    const invoice = folder.write("invoice.json", '{"kind": "invoice"}');
    const refused = await rag("check", workbook, "--report", report, "--settings", invoice);
    expect(refused.status).toBe(2);
    expect(refused.said).toContain('At kind: expected "scorecard-rag-settings", got "invoice"');
  });
});
