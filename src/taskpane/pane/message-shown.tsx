import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { Message } from "../state/pane-state";

interface MessageShownProps {
  readonly message: Message;
  readonly onClose: () => void;
}

/** What came of the last request, until it is closed or the next one begins. */
export function MessageShown({ message, onClose }: MessageShownProps) {
  return (
    <MessageBar intent={message.intent} layout="multiline">
      <MessageBarBody>{message.sentence}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" appearance="transparent" aria-label="Close this message" onClick={onClose}>
          Close
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
