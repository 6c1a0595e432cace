import { ExcelError } from "./member";
import type { QueryAction } from "./query-request";

/**
 * Trouble that a test orders for the next request of the add-in (start-up and clean-up calls are spared).
 * - `afterActions: 3` → the first three actions are done, the fourth fails.
 * - `action: "Add", occurrence: 2` → the second action or object path of that name fails; what came before stays done.
 * - `code` alone → nothing is done. Otherwise it names the error, `GeneralException` when left out.
 * - `transport: 5103` → the request is refused before it is read, with that number of the transport.
 */
export interface OrderedTrouble {
  readonly afterActions?: number;
  readonly action?: string;
  readonly occurrence?: number;
  readonly code?: string;
  readonly message?: string;
  readonly transport?: number;
}

/** The trouble of one request, asked before each step; it strikes once. */
export class Trouble {
  private seen = 0;

  constructor(private readonly ordered: OrderedTrouble | null) {}

  get transport(): number | null {
    return this.ordered?.transport ?? null;
  }

  /** Throws when the trouble comes before this action. */
  beforeAction(action: QueryAction, at: number): void {
    if (this.ordered === null) return;
    const { afterActions, action: name } = this.ordered;
    if (afterActions !== undefined && at >= afterActions) this.strike();
    if (name !== undefined) this.atMember(action.Name ?? "");
    else if (afterActions === undefined) this.strike();
  }

  /** Throws when the trouble was ordered for a member of this name. */
  atMember(name: string): void {
    if (this.ordered?.action === undefined || name.toLowerCase() !== this.ordered.action.toLowerCase())
      return;
    this.seen += 1;
    if (this.seen === (this.ordered.occurrence ?? 1)) this.strike();
  }

  private strike(): never {
    const {
      code = "GeneralException",
      message = "There was an internal error while processing the request.",
    } = this.ordered ?? {};
    throw new ExcelError(code, message);
  }
}
