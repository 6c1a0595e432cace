import { useEffect, useState, type ReactNode } from "react";

/** What is loaded behind the first numbers, so that nobody waits for it before those stand. */
export function AfterFirstNumbers({ children }: { readonly children: ReactNode }) {
  const [stand, setStand] = useState(false);
  useEffect(() => {
    setStand(true);
  }, []);
  return stand ? children : null;
}
