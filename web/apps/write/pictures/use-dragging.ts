import { useState } from "preact/hooks";

/** Carries an item to the place of the one under the pointer; keys have buttons of their own. */
export function useDragging(onMove: (to: number) => void) {
  const [held, setHeld] = useState(false);
  const letGo = () => setHeld(false);
  return {
    held,
    handlers: {
      onPointerDown: (event: PointerEvent & { currentTarget: HTMLElement }) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setHeld(true);
      },
      onPointerMove: (event: PointerEvent & { currentTarget: HTMLElement }) => {
        if (!held) return;
        const under = document.elementFromPoint(event.clientX, event.clientY)?.closest<HTMLElement>("[data-place]");
        const own = event.currentTarget.closest<HTMLElement>("[data-place]");
        if (under?.dataset.place && under !== own) onMove(Number(under.dataset.place));
      },
      onPointerUp: letGo,
      onPointerCancel: letGo,
      onLostPointerCapture: letGo,
    },
  };
}
