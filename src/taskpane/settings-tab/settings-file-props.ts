import type { SettingsFileShown, SettingsFileRequest } from "../state/settings-file";

export interface SettingsFileProps {
  readonly shown: SettingsFileShown | null;
  readonly busy: boolean;
  readonly onFile: (request: SettingsFileRequest) => void;
}
