import type { PaneEvent } from "../../../src/taskpane/state/pane-state";
import { paneStore } from "../../../src/taskpane/state/pane-store";
import { TaskRunner } from "../../../src/taskpane/state/task-runner";

const said = (sentence: string): PaneEvent => ({ kind: "refused", message: { intent: "info", sentence } });

/** An answer that comes when the test says so. */
function later() {
  let answer: (event: PaneEvent) => void = () => undefined;
  let signal: AbortSignal | null = null;
  const act = (given: AbortSignal): Promise<PaneEvent> => {
    signal = given;
    return new Promise((done) => {
      answer = done;
    });
  };
  return {
    act,
    answer: async (event: PaneEvent) => {
      answer(event);
      await new Promise((done) => setTimeout(done));
    },
    isAborted: () => signal?.aborted,
  };
}

function running() {
  const store = paneStore();
  return { store, runner: new TaskRunner(store, said) };
}

describe("a task of the pane", () => {
  it("that a person asked for takes the place of one that nobody did", async () => {
    const { store, runner } = running();
    const [quiet, wanted] = [later(), later()];
    runner.runQuietly("looking", quiet.act);
    runner.run("applying", wanted.act);
    expect(quiet.isAborted()).toBe(true);
    await quiet.answer(said("read"));
    expect(store.state()).toMatchObject({ task: "applying", message: null });
    await wanted.answer(said("applied"));
    expect(store.state()).toMatchObject({ task: null, message: { sentence: "applied" } });
  });

  it("waits where nobody asked for it and a person's runs", async () => {
    const { store, runner } = running();
    const [wanted, quiet] = [later(), later()];
    runner.run("applying", wanted.act);
    runner.runQuietly("looking", quiet.act);
    expect(store.state().task).toBe("applying");
    await wanted.answer(said("applied"));
    expect(store.state().task).toBe("looking");
  });

  it("is not begun twice by an impatient click", () => {
    const { runner } = running();
    let begun = 0;
    const act = () => {
      begun += 1;
      return new Promise<PaneEvent>(() => undefined);
    };
    runner.run("applying", act);
    runner.run("applying", act);
    expect(begun).toBe(1);
  });

  it("ends at once when a reading is cancelled, and says so where nothing was read before", () => {
    const { store, runner } = running();
    runner.runQuietly("looking", later().act);
    runner.cancel();
    expect(store.state()).toMatchObject({ task: null, nothing: { kind: "cancelled" } });
  });

  it("is told to stop when a person cancels what may be about to write, and has the last word", async () => {
    const { store, runner } = running();
    const wanted = later();
    runner.run("applying", wanted.act);
    runner.cancel();
    expect(wanted.isAborted()).toBe(true);
    expect(store.state().task).toBe("applying");
    await wanted.answer(said("It was too late to stop."));
    expect(store.state().message?.sentence).toBe("It was too late to stop.");
  });

  it("that breaks is shown as a fault", async () => {
    const { store, runner } = running();
    runner.run("applying", () => Promise.reject(new Error("no chunk")));
    await new Promise((done) => setTimeout(done));
    expect(store.state().message?.sentence).toBe("no chunk");
  });
});
