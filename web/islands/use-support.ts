import { useEffect, useRef, useState } from "preact/hooks";
import type { SupportView } from "../../functions/support/contract.ts";
import { type Lang, paths } from "../paths.ts";
import { currentMember } from "./session.ts";
import type { OwnAct } from "./standing.ts";
import { type Failure, giveSupport, type Outcome, readSupport, withdrawSupport } from "./support-requests.ts";
import { forgetSupported } from "./supported.ts";

type Held = { view?: SupportView; own?: OwnAct; failure?: Failure; last?: "given" | "withdrawn" };

/** The reader's own support: shown at once, taken back if the server refuses. One request at a time. */
export function useSupport(ideaId: string, lang: Lang) {
  const [held, setHeld] = useState<Held>({});
  const busy = useRef(false);
  useEffect(() => {
    readSupport(ideaId).then((answer) => {
      if (answer.ok && !busy.current) setHeld(heldFrom(answer.value));
    });
  }, [ideaId]);

  const act = async (give: boolean, shown: number) => {
    if (busy.current) return;
    if (give && (await currentMember()) === null) return leaveToSignIn(lang, ideaId);
    busy.current = true;
    const { failure: _before, ...before } = held;
    setHeld(heldFrom(guessed(held.view, shown, give), give ? "given" : "withdrawn"));
    const answer = await (give ? giveSupport(ideaId) : withdrawSupport(ideaId));
    setHeld(settled(before, answer, give));
    busy.current = false;
  };
  return { ...held, act };
}

/** Signed out, the support travels with the sign-in and is there on return. */
export function leaveToSignIn(lang: Lang, ideaId: string): void {
  location.href = `${paths.signIn(lang, location.pathname)}&support=${ideaId}`;
}

const heldFrom = (view: SupportView, last?: Held["last"]): Held => ({
  view,
  own: { supported: view.supported, supporters: view.supporters, at: Date.now() },
  ...(last && { last }),
});

function guessed(view: SupportView | undefined, shown: number, give: boolean): SupportView {
  const { givenAt: _given, ...rest } = view ?? { supporters: shown, takesSupport: true };
  return { ...rest, supported: give, supporters: Math.max(0, shown + (give ? 1 : -1)) };
}

function settled(before: Held, answer: Outcome<SupportView>, give: boolean): Held {
  if (answer.ok) {
    forgetSupported();
    return heldFrom(answer.value, give ? "given" : "withdrawn");
  }
  const closed = answer.failure === "closed" && before.view && { view: { ...before.view, takesSupport: false } };
  return { ...before, ...closed, failure: answer.failure };
}
