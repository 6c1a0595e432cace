import { Lane } from "../../../src/workbench/page/lane";

/** The add-in's messages, and which of them have been handed on. */
function messages() {
  const lane = new Lane();
  const handedOn: string[] = [];
  const send = (...names: readonly string[]): void => {
    for (const name of names) lane.pass(() => handedOn.push(name));
  };
  return { lane, handedOn, send };
}

describe("the lane in which the add-in's messages come to the workbench", () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it("hands messages on at once", () => {
    const { handedOn, send } = messages();
    send("one", "two");
    expect(handedOn).toEqual(["one", "two"]);
  });

  it("lets each wait for two seconds of its own while requests are slowed down", async () => {
    const { lane, handedOn, send } = messages();
    lane.isSlow = true;
    send("one", "two");
    await jest.advanceTimersByTimeAsync(1_999);
    expect(handedOn).toEqual([]);
    await jest.advanceTimersByTimeAsync(1);
    expect(handedOn).toEqual(["one"]);
    await jest.advanceTimersByTimeAsync(2_000);
    expect(handedOn).toEqual(["one", "two"]);
  });

  it("keeps their order where they are as fast as before while some still wait", async () => {
    const { lane, handedOn, send } = messages();
    lane.isSlow = true;
    send("one", "two");
    await jest.advanceTimersByTimeAsync(1_000);
    lane.isSlow = false;
    send("three");
    expect(handedOn).toEqual([]);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(handedOn).toEqual(["one", "two", "three"]);
  });
});
