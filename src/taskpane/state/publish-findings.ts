import type { PublishChecked, PublishItem } from "../../actions";

export type { PublishItem };

/** What the last check before publishing found. */
export type PublishFindings = Pick<PublishChecked, "items" | "publications" | "isClear">;

/** The view of what stands between the sheet and its readers. */
export interface Publishing {
  readonly isOpen: boolean;
  readonly found: PublishFindings | null;
}
