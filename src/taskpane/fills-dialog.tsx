import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { ASK_ABOUT_FILLS } from "./sentences";

interface FillsDialogProps {
  readonly open: boolean;
  readonly count: number;
  readonly onRemove: () => void;
  readonly onKeep: () => void;
}

/** Asks before anything that a person made is taken away. */
export function FillsDialog({ open, count, onRemove, onKeep }: FillsDialogProps) {
  return (
    <Dialog
      open={open}
      modalType="alert"
      onOpenChange={(_event, data) => {
        if (!data.open) onKeep();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{ASK_ABOUT_FILLS.title}</DialogTitle>
          <DialogContent>{ASK_ABOUT_FILLS.question(count)}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onRemove}>
              {ASK_ABOUT_FILLS.yes}
            </Button>
            <Button onClick={onKeep}>{ASK_ABOUT_FILLS.no}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
