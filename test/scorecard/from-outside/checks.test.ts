import {
  entriesInOrder,
  entriesOf,
  fieldsOf,
  inOrder,
  leftOutAs,
  listOf,
  made,
  number,
  oneOf,
  ordinal,
  parsedJson,
  share,
  text,
  thoseInOrder,
  yesOrNo,
  type Check,
} from "../../../src/scorecard/from-outside/checks";

const place = fieldsOf<{ row: number; heading: string }>(
  { row: ordinal, heading: leftOutAs("none", text) },
  "an object with row and heading",
  (names) => `a place has only ${names}`,
);

describe("what comes from outside", () => {
  it.each<[string, Check<unknown>, unknown, string]>([
    ["a text", text, 3, "At here: expected a text, got 3"],
    ["nothing at all", text, undefined, "At here: expected a text, got nothing"],
    ["a word of a list", oneOf(["a", "b", "c"]), "d", 'At here: expected a, b or c, got "d"'],
    ["a truth", yesOrNo, "yes", 'At here: expected true or false, got "yes"'],
    ["a number that is none", number, null, "At here: expected a number, got null"],
    [
      "a share below nothing",
      share,
      -1,
      "At here: expected a number of 0 or more, such as 0.15 for 15%, got -1",
    ],
    ["a broken count", ordinal, 1.5, "At here: expected a whole number of 1 or more, got 1.5"],
    ["a list's entry", listOf(text), ["a", 3], "At here.1: expected a text, got 3"],
    ["what is no list", listOf(text), "a", 'At here: expected a list, got "a"'],
    [
      "an entry of an object",
      entriesOf(ordinal, "counts"),
      { a: 1, b: 0 },
      "At here.b: expected a whole number of 1 or more, got 0",
    ],
    [
      "a field of a field",
      listOf(place),
      [{ row: 0 }],
      "At here.0.row: expected a whole number of 1 or more, got 0",
    ],
    [
      "a field that there is not",
      place,
      { row: 1, colum: 2 },
      "At here.colum: a place has only row, heading",
    ],
    ["what is no object", place, [], "At here: expected an object with row and heading, got []"],
  ])("is refused with the path of its fault: %s", (_what, check, value, fault) => {
    expect(check(value, "here")).toEqual({ fault });
  });

  it("is taken as it is where it is in order, and with what stands for what is left out", () => {
    expect(place({ row: 3 }, "")).toEqual({ value: { row: 3, heading: "none" } });
    expect(made(listOf(text), (words) => words.join("-"))(["a", "b"], "")).toEqual({ value: "a-b" });
    expect(inOrder<{ name: string; count: number }>({ name: text, count: number })(["a", 3], "")).toEqual({
      value: { name: "a", count: 3 },
    });
  });

  it("names a field of the whole by its name alone", () => {
    expect(place({ row: "first" }, "")).toEqual({
      fault: 'At row: expected a whole number of 1 or more, got "first"',
    });
  });

  it("is passed over in part where only the rest is in order", () => {
    expect(thoseInOrder(["a", 3, "b"], text)).toEqual(["a", "b"]);
    expect(thoseInOrder("a", text)).toEqual([]);
    expect(entriesInOrder({ a: 1, b: "two", c: 3 }, number)).toEqual([
      ["a", 1],
      ["c", 3],
    ]);
  });

  it("is told to be no JSON where it is none", () => {
    expect(parsedJson('{"a": 1}')).toEqual({ value: { a: 1 } });
    expect(parsedJson("{a")).toEqual({ fault: expect.stringContaining("JSON") });
  });
});
