import type { Settings } from "../../scorecard/settings/settings";

/** What every group of settings gets: the settings, and whom to tell when they change. */
export interface GroupProps {
  readonly settings: Settings;
  readonly busy: boolean;
  readonly onChange: (change: Partial<Settings>) => void;
}
