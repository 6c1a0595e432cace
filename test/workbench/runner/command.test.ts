import { readCommand } from "../../../src/workbench/runner/command";

describe("the runner's command line", () => {
  it("reads an apply with every option, wherever the options stand", () => {
    const words = "apply --out b.xlsx a.xlsx --sheet=Scorecard --report r.json --settings s.json".split(" ");
    expect(readCommand(words)).toEqual({
      kind: "apply",
      input: "a.xlsx",
      out: "b.xlsx",
      options: { sheet: "Scorecard", report: "r.json", settings: "s.json" },
    });
  });

  it("reads a check before publishing, and a publication with the reason for what is accepted", () => {
    expect(readCommand("publish-check a.xlsx --report r.json".split(" "))).toEqual({
      kind: "publish-check",
      input: "a.xlsx",
      options: { report: "r.json" },
    });
    expect(readCommand(["publish", "a.xlsx", "--out", "b.xlsx", "--accept", "The board knows."])).toEqual({
      kind: "publish",
      input: "a.xlsx",
      out: "b.xlsx",
      options: { accept: "The board knows." },
    });
  });

  it("reads a script, whose workbook may be a new one", () => {
    expect(readCommand(["script", "s.js", "-", "--out", "b.xlsx"])).toEqual({
      kind: "script",
      script: "s.js",
      input: "-",
      out: "b.xlsx",
    });
  });

  it.each(["--x", "-x", "=1+1", "two words\nin two lines"])("reads a narrative whose text is %j", (text) => {
    const expected = { kind: "narrate", input: "a.xlsx", out: "b.xlsx", id: "9a", text };
    const words = ["narrate", "a.xlsx", "--out", "b.xlsx", "--id", "9a"];
    expect(readCommand([...words, "--text", text])).toMatchObject(expected);
    expect(readCommand([...words, `--text=${text}`])).toMatchObject(expected);
  });

  it.each(["exceptions", "accessible"])("reads %s, which makes a sheet for readers", (kind) => {
    expect(readCommand([kind, "a.xlsx", "--out", "b.xlsx", "--sheet", "Scorecard"])).toEqual({
      kind,
      input: "a.xlsx",
      out: "b.xlsx",
      options: { sheet: "Scorecard", report: undefined, settings: undefined },
    });
  });

  it.each([
    ["nothing", "", "No command was given"],
    ["an unknown command", "colour a.xlsx", '"colour" is not a command'],
    ["no workbook", "apply --out b.xlsx", "IN.xlsx is missing"],
    ["no place for the copy", "apply a.xlsx", "--out is missing"],
    ["a second workbook", "apply a.xlsx c.xlsx --out b.xlsx", '"c.xlsx" is one file too many'],
    ["an option without its value", "check a.xlsx --report", "--report needs a value"],
    ["an option twice", "apply a.xlsx --out b.xlsx --out c.xlsx", "--out appears twice"],
    ["an option of another command", "check a.xlsx --report r.json --out b.xlsx", "--out is not an option"],
  ])("refuses %s in one sentence", (_case, line, why) => {
    const outcome = readCommand(line.split(" ").filter((word) => word !== ""));
    expect(outcome).toEqual({ kind: "usage", why: expect.stringContaining(why) });
  });
});
