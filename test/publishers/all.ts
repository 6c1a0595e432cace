import { planNewestFirst } from "./plan-newest-first";
import type { Publisher } from "./publisher";
import { quarterGroups } from "./quarter-groups";

/** Every publisher's workbook: a new one is a file of its own and a line here. */
export const PUBLISHERS: readonly Publisher[] = [planNewestFirst, quarterGroups];
