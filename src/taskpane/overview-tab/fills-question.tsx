import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { ASK_ABOUT_FILLS } from "../state/sentences";

interface FillsQuestionProps {
  readonly count: number;
  readonly onRemove: () => void;
  readonly onKeep: () => void;
}

/** Asks before anything that a person made is removed; the keyboard starts on the answer that changes nothing. */
export function FillsQuestion({ count, onRemove, onKeep }: FillsQuestionProps) {
  return (
    <MessageBar intent="warning" layout="multiline" role="alertdialog" aria-label={ASK_ABOUT_FILLS.title}>
      <MessageBarBody>
        <MessageBarTitle>{ASK_ABOUT_FILLS.title}</MessageBarTitle> {ASK_ABOUT_FILLS.question(count)}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={onRemove}>{ASK_ABOUT_FILLS.yes}</Button>
        <Button autoFocus onClick={onKeep}>
          {ASK_ABOUT_FILLS.no}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
