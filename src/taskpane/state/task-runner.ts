import type { PaneEvent, Task } from "./pane-state";
import type { PaneStore } from "./pane-store";

/** A task that takes longer than this shows its progress, with the way to cancel it. */
const LONG_MS = 1000;

type Act = (signal: AbortSignal) => Promise<PaneEvent>;

interface Running {
  readonly controller: AbortController;
  readonly isQuiet: boolean;
}

const faultInWords = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault));

/**
 * Runs one task at a time. What a person asks for replaces a quiet task, whose answer is then dropped; a
 * quiet task that comes while a person's runs waits until that is done, and of several only the last runs.
 */
export class TaskRunner {
  private running: Running | null = null;
  private waiting: (() => void) | null = null;

  constructor(
    private readonly store: PaneStore,
    private readonly eventOfFault: (fault: string) => PaneEvent,
  ) {}

  /** Runs what a person asked for, and `then`, once that has gone well. */
  run(task: Task, act: Act, then?: () => void): void {
    if (this.running !== null && !this.running.isQuiet) return;
    this.running?.controller.abort();
    void this.start(task, act, false, then);
  }

  /** Runs what no click asked for; such a task that still runs is dropped for it. */
  runQuietly(task: Task, act: Act): void {
    if (this.running !== null && !this.running.isQuiet) {
      this.waiting = () => {
        this.runQuietly(task, act);
      };
      return;
    }
    this.running?.controller.abort();
    void this.start(task, act, true);
  }

  /** Runs something quick beside whatever runs; only what went wrong is shown. */
  runBeside(act: () => Promise<PaneEvent>): void {
    void this.answered(act).then((event) => {
      if (event.kind === "refused") this.store.dispatch(event);
    });
  }

  /** Cancels what runs: a reading at once; what may be about to write says whether it could still stop. */
  cancel(): void {
    const { running } = this;
    running?.controller.abort();
    if (running?.isQuiet === true) {
      this.running = null;
      const isFirst = this.store.state().findings === null;
      this.store.dispatch(isFirst ? CANCELLED : { kind: "finished" });
    }
  }

  private async start(task: Task, act: Act, isQuiet: boolean, then?: () => void): Promise<void> {
    const running: Running = { controller: new AbortController(), isQuiet };
    this.running = running;
    this.store.dispatch({ kind: "started", task });
    const slow = setTimeout(() => {
      if (this.running === running) this.store.dispatch({ kind: "tookLong" });
    }, LONG_MS);
    const event = await this.answered(() => act(running.controller.signal));
    clearTimeout(slow);
    if (this.running !== running) return;
    this.running = null;
    this.store.dispatch(event);
    const { waiting } = this;
    this.waiting = null;
    if (event.kind !== "refused" && then !== undefined) then();
    else waiting?.();
  }

  private answered(act: () => Promise<PaneEvent>): Promise<PaneEvent> {
    return act().catch((fault: unknown) => this.eventOfFault(faultInWords(fault)));
  }
}

const CANCELLED: PaneEvent = {
  kind: "foundNothing",
  nothing: { kind: "cancelled", sentence: "Reading was cancelled, so there is nothing to show yet." },
};
