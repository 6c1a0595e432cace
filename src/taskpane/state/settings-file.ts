import { type SettingsPreview } from "../../actions";

/** What the settings file's part of the pane shows. */
export type SettingsFileShown =
  | { readonly kind: "exported"; readonly text: string }
  | ({ readonly kind: "preview"; readonly text: string } & SettingsPreview)
  | { readonly kind: "invalid"; readonly sentence: string };

/** What a person can ask of it. */
export type SettingsFileRequest =
  | { readonly kind: "export" | "close" }
  | { readonly kind: "preview"; readonly text: string }
  | { readonly kind: "import"; readonly text: string };
