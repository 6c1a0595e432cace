import { Button } from "@fluentui/react-components";
import type { Fix } from "../../actions/publishing/publish-item-kinds";
import type { IndicatorRow } from "../parts/indicator-rows";
import { placeOf } from "../narratives/breach-order";
import { openInWords } from "../narratives/narrative-sentences";
import { editorOpened } from "../state/narratives";
import type { ItemCallbacks } from "./props";
import type { PublishItem } from "../state/publish-findings";

interface FixButtonProps extends Pick<ItemCallbacks, "onNarratives" | "onApplyToSheets" | "onChooseTab"> {
  readonly item: PublishItem;
  readonly fix: Fix;
  /** The indicator that the item is about, where it is about one. */
  readonly row: IndicatorRow | undefined;
  readonly busy: boolean;
}

/** The way to where an item is put right; nothing where that is its cell. */
export function FixButton({
  item,
  fix,
  row,
  busy,
  onNarratives,
  onApplyToSheets,
  onChooseTab,
}: FixButtonProps) {
  if (fix === "applyRag")
    return (
      <Button
        size="small"
        disabledFocusable={busy}
        onClick={() => {
          onApplyToSheets([item.sheet]);
        }}
      >
        Apply RAG
      </Button>
    );
  if (fix === "marks")
    return (
      <Button
        size="small"
        onClick={() => {
          onChooseTab("settings");
        }}
      >
        Choose marks
      </Button>
    );
  if (row === undefined || fix === "cell") return null;
  const { id, name, narrative } = row.indicator;
  if (fix === "polarity")
    return (
      <Button
        size="small"
        aria-label={`Choose polarity: ${item.what}`}
        onClick={() => {
          onChooseTab("indicators", id ?? name);
        }}
      >
        Choose polarity
      </Button>
    );
  return (
    <Button
      size="small"
      aria-label={`${openInWords(narrative)}: ${item.what}`}
      onClick={() => {
        onNarratives((before) => editorOpened(before, placeOf(row)));
        onChooseTab("breaches");
      }}
    >
      {openInWords(narrative)}
    </Button>
  );
}
