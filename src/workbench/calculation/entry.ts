import { type StoredValue } from "../model";

/** What a cell then stores, and the format that it takes where it had none of its own. */
export interface Entry {
  readonly value: StoredValue;
  readonly numberFormat?: string;
}
