import { makeStyles } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { isCancellable, isBusy, type PaneState } from "../state/pane-state";
import { WORKING } from "../state/sentences";

const Progress = lazy(async () => ({ default: (await import("./progress")).Progress }));

/** Loaded with the first message: none is there when the pane opens. */
const MessageShown = lazy(async () => ({ default: (await import("./message-shown")).MessageShown }));

const useStyles = makeStyles({
  news: { display: "flex", flexDirection: "column", gap: "8px", ":empty": { display: "none" } },
  words: { margin: 0 },
});

interface NewsProps {
  readonly state: Pick<PaneState, "task" | "isLong" | "message">;
  readonly onCancel: () => void;
  readonly onClose: () => void;
}

/**
 * What is going on and what came of it. Screen readers announce both unasked, and a refusal at once. Progress shows
 * after a second, so that what is quick does not flicker.
 */
export function Messages({ state, onCancel, onClose }: NewsProps) {
  const styles = useStyles();
  const { task, isLong, message } = state;
  const isBad = message?.intent === "error";
  return (
    <>
      {task !== null && isLong && (
        <Suspense fallback={<p className={styles.words}>{WORKING[task]}</p>}>
          <Progress words={WORKING[task]} onCancel={isCancellable(state) ? onCancel : null} />
        </Suspense>
      )}
      <div role="status" className={styles.news}>
        {task !== null && !isLong && isBusy(state) && <p className={styles.words}>{WORKING[task]}</p>}
        {message !== null && !isBad && (
          <Suspense>
            <MessageShown message={message} onClose={onClose} />
          </Suspense>
        )}
      </div>
      <div role="alert" className={styles.news}>
        {message !== null && isBad && (
          <Suspense>
            <MessageShown message={message} onClose={onClose} />
          </Suspense>
        )}
      </div>
    </>
  );
}
