import { useEffect, useState } from "preact/hooks";

const pauseMs = 300;

/** A value once it has stood still for a moment: typing asks nothing at every letter. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pauseMs);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
