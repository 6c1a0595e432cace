/** A sentence to the person at the page. */
export interface Notice {
  readonly intent: "info" | "success" | "warning" | "error";
  readonly text: string;
}

/** A cell that is being typed into, and where the person types: in the cell or in the formula bar. */
export interface Editing {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly place: "cell" | "bar";
}

/** What is needed of a key that is pressed while a cell is edited. */
export interface EditorKey {
  readonly key: string;
  readonly shiftKey: boolean;
  preventDefault(): void;
  stopPropagation(): void;
}

/** Where the selection goes after a key has put the entry in. */
export const AFTER_EDITING: Readonly<Record<string, string>> = {
  Enter: "ArrowDown",
  "Shift+Enter": "ArrowUp",
  Tab: "ArrowRight",
  "Shift+Tab": "ArrowLeft",
};

/** What the add-in last did, by the requests that it took. */
export interface LastAction {
  readonly label: string;
  readonly requests: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
}
