import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";

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
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          This part of Scorecard RAG could not be loaded. Check the connection, then close the pane and open
          it again. Nothing in the workbook was changed.
        </MessageBarBody>
      </MessageBar>
    );
  }
}
