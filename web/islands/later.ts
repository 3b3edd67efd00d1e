import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";

/** A component fetched when it is first needed; if that fails, the page works on without it. */
export function useLater<P>(needed: boolean, fetchIt: () => Promise<ComponentType<P>>): ComponentType<P> | undefined {
  const [component, setComponent] = useState<{ it: ComponentType<P> }>();
  useEffect(() => {
    if (!needed || component) return;
    fetchIt().then(
      (it) => setComponent({ it }),
      () => undefined,
    );
  }, [needed, component, fetchIt]);
  return component?.it;
}
