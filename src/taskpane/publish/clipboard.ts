import type { WordCopy } from "../../scorecard/for-readers/breaches-for-word";

/**
 * Puts words on the clipboard, formatted and plain. Excel on the web shows add-ins in a frame that may not use the
 * clipboard on its own account; there the older way is tried, which a click allows. False where neither works.
 */
export async function copyFormatted(words: WordCopy): Promise<boolean> {
  try {
    const { html, text } = words;
    const item = new ClipboardItem({
      "text/html": new Blob([html], { type: "text/html" }),
      "text/plain": new Blob([text], { type: "text/plain" }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return copiedByEvent(words);
  }
}

function copiedByEvent({ html, text }: WordCopy): boolean {
  let wasCopied = false;
  const fill = (event: ClipboardEvent): void => {
    if (event.clipboardData === null) return;
    event.clipboardData.setData("text/html", html);
    event.clipboardData.setData("text/plain", text);
    event.preventDefault();
    wasCopied = true;
  };
  document.addEventListener("copy", fill);
  try {
    return document.execCommand("copy") && wasCopied;
  } catch {
    return false;
  } finally {
    document.removeEventListener("copy", fill);
  }
}
