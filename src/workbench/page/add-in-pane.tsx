import { useLayoutEffect, useRef } from "react";
import type { Workbench } from "./workbench";

/** The add-in itself, in a frame of its own. Hidden it goes on running, as a shared runtime does in Excel. */
export function AddInPane({ workbench }: { readonly workbench: Workbench }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (place.current === null) return;
    const opened = workbench.connect(place.current);
    return () => {
      opened.close();
    };
  }, [workbench]);
  const { name } = workbench.manifest;
  return (
    <section className="pane" aria-label={`Pane of ${name}`} hidden={!workbench.isPaneShown}>
      <div className="pane-head">
        <h2>{name}</h2>
        <button
          type="button"
          aria-label="Close the pane"
          onClick={() => {
            workbench.showPane(false);
          }}
        >
          ✕
        </button>
      </div>
      <div ref={place} className="frame" />
    </section>
  );
}
