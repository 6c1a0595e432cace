import { Component, type ReactNode } from "react";
import { EmptyState } from "../parts/empty-state";

interface LoadBoundaryProps {
  readonly children: ReactNode;
}

/** Says so where a part of the pane could not be loaded or shown; the other tabs stay of use. */
export class LoadBoundary extends Component<LoadBoundaryProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children;
    return (
      <div role="alert">
        <EmptyState
          title="This part of Scorecard RAG could not be loaded"
          why="Check the connection, then close the pane and open it again. Nothing in the workbook has changed."
        />
      </div>
    );
  }
}
