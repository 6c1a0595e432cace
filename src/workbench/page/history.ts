import type { Workbook } from "../model";
import {
  applyDifferences,
  copyOfWorkbook,
  differencesBetween,
  type Differences,
} from "./workbook-differences";

/** One thing that was done, by a person or by the add-in. */
export interface Step {
  /** What was done, in a few words: "Typing in M5", "Apply RAG". */
  readonly label: string;
  readonly differences: Differences;
}

/**
 * What was done to a workbook, so that it can be undone and done again. It keeps a copy of the workbook as it last saw it,
 * and finds out by comparing what has changed since, whoever changed it.
 */
export class History {
  private readonly seen: Workbook;
  private done: Step[] = [];
  private undone: Step[] = [];

  constructor(private readonly workbook: Workbook) {
    this.seen = copyOfWorkbook(workbook);
  }

  /** The step that undo would take back, and the one that redo would do again; null for none. */
  get last(): Step | null {
    return this.done.at(-1) ?? null;
  }

  get next(): Step | null {
    return this.undone.at(-1) ?? null;
  }

  /** Makes one step of all that has changed; null where nothing has. What was undone before can then no longer be redone. */
  record(label: string): Step | null {
    const differences = this.absorb();
    if (differences === null) return null;
    const step = { label, differences };
    this.done.push(step);
    this.undone = [];
    return step;
  }

  /** Takes note of what has changed without making a step of it: what another person did is not this person's to undo. */
  absorb(): Differences | null {
    const differences = differencesBetween(this.seen, this.workbook);
    if (differences !== null) applyDifferences(this.seen, differences, "after");
    return differences;
  }

  undo(): Step | null {
    const step = this.done.pop();
    if (step === undefined) return null;
    this.undone.push(step);
    return this.walk(step, "before");
  }

  redo(): Step | null {
    const step = this.undone.pop();
    if (step === undefined) return null;
    this.done.push(step);
    return this.walk(step, "after");
  }

  private walk(step: Step, to: "before" | "after"): Step {
    applyDifferences(this.workbook, step.differences, to);
    applyDifferences(this.seen, step.differences, to);
    return step;
  }
}
