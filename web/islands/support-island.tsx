import { useEffect, useRef, useState } from "preact/hooks";
import type { SupportView } from "../../functions/support/contract.ts";
import type { Format } from "../i18n/format.ts";
import { supportMessages } from "../i18n/support.ts";
import type { StairModel } from "../models.ts";
import { paths } from "../paths.ts";
import { useLater } from "./later.ts";
import { returnedNews } from "./returned-news.ts";
import { currentMember } from "./session.ts";
import type { Crossing, OwnAct } from "./standing.ts";
import { type Failure, giveSupport, type Outcome, readSupport, withdrawSupport } from "./support-requests.ts";
import { forgetSupported } from "./supported.ts";
import { useTwin } from "./use-twin.ts";

export type SupportIslandProps = {
  ideaId: string;
  circle: string;
  currency: string;
  format: Format;
  start: StairModel;
  slot: HTMLElement | undefined;
};

/** Support and withdraw at once, with the reader's own act always in the numbers. */
export function SupportIsland({ ideaId, circle, currency, format, start, slot }: SupportIslandProps) {
  const words = supportMessages[format.lang];
  const [view, setView] = useState<SupportView>();
  const [own, setOwn] = useState<OwnAct>();
  const [failure, setFailure] = useState<Failure>();
  const [news, setNews] = useState(() => returnedNews(words));
  const [crossing, setCrossing] = useState<Crossing>();
  const busy = useRef(false);
  const button = useRef<HTMLButtonElement>(null);
  const stair = useTwin({ ideaId, start, own, onCrossing: setCrossing });
  const supported = view?.supported ?? false;
  const isOpen = stair.stage === "gathering" && (view?.takesSupport ?? true);

  useEffect(() => {
    readSupport(ideaId).then((answer) => {
      if (!answer.ok || busy.current) return;
      setView(answer.value);
      setOwn(actOf(answer.value));
    });
  }, [ideaId]);
  const Celebration = useLater(crossing !== undefined, fetchCelebration);
  const Questions = useLater(supported && isOpen, fetchQuestions);
  const moved = JSON.stringify(stair) !== JSON.stringify(start);
  useEffect(() => {
    if (!slot || !moved) return;
    import("./stair-slot.tsx").then(({ showStair }) =>
      showStair(slot, { stair, format, celebrate: crossing !== undefined }),
    );
  }, [slot, moved, stair, format, crossing]);

  const act = async (give: boolean) => {
    if (busy.current) return;
    busy.current = true;
    setFailure(undefined);
    if (give && !(await currentMember())) return leaveToSignIn(format, ideaId);
    const before = { view, own };
    const guess = guessed(view, stair.supporters, give);
    setView(guess);
    setOwn(actOf(guess));
    const answer = await (give ? giveSupport(ideaId) : withdrawSupport(ideaId));
    settle(answer, give, before);
    busy.current = false;
  };
  const settle = (
    answer: Outcome<SupportView>,
    give: boolean,
    before: { view: SupportView | undefined; own: OwnAct | undefined },
  ) => {
    if (answer.ok) {
      forgetSupported();
      setView(answer.value);
      setOwn(actOf(answer.value));
      setNews(give ? "" : words.withdrawn);
      if (!give) button.current?.focus();
      return;
    }
    setView(before.view && { ...before.view, takesSupport: before.view.takesSupport && answer.failure !== "closed" });
    setOwn(before.own);
    setFailure(answer.failure);
  };

  return (
    <div class="panel__form">
      <p class="visually-hidden" role="status">
        {supported
          ? `${words.noted} ${words.withYours(`${format.number(stair.supporters)} ${words.supporters(stair.supporters, format)}`)}`
          : news}
      </p>
      {news && !supported && <p class="notice">{news}</p>}
      {crossing && Celebration && (
        <Celebration crossing={crossing} format={format} onClose={() => setCrossing(undefined)} />
      )}
      {failure && <Trouble failure={failure} format={format} ideaId={ideaId} onRetry={() => act(!supported)} />}
      {isOpen && !supported && (
        <>
          <button type="button" class="button button--wide" ref={button} onClick={() => act(true)}>
            {words.support}
          </button>
          <p class="panel__note">{words.joins(circle)}</p>
        </>
      )}
      {isOpen && supported && <Given format={format} news={news} onWithdraw={() => act(false)} />}
      {!isOpen && <Closed stair={stair} supported={supported} format={format} />}
      {supported && isOpen && view && Questions && (
        <Questions ideaId={ideaId} answers={view.answers} currency={currency} format={format} />
      )}
    </div>
  );
}

// Most readers only read: what comes after an act is fetched with it.
const fetchQuestions = () => import("./questions.tsx").then((module) => module.Questions);
const fetchCelebration = () => import("./celebration.tsx").then((module) => module.Celebration);

const actOf = ({ supported, supporters }: SupportView): OwnAct => ({ supported, supporters, at: Date.now() });

function guessed(view: SupportView | undefined, shown: number, give: boolean): SupportView {
  const base = view ?? { supported: !give, supporters: shown, takesSupport: true };
  const { givenAt: _given, ...rest } = base;
  return { ...rest, supported: give, supporters: Math.max(0, shown + (give ? 1 : -1)) };
}

function leaveToSignIn({ lang }: Format, ideaId: string): void {
  location.href = `${paths.signIn(lang, location.pathname)}&support=${ideaId}`;
}

function Given({ format, news, onWithdraw }: { format: Format; news: string; onWithdraw: () => void }) {
  const words = supportMessages[format.lang];
  return (
    <div class="given">
      <p class="given__words">
        <svg class="given__check" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
          <path d="M5 12.5l4.500 4.500L19 7.500" />
        </svg>
        {news || words.noted}
      </p>
      <button type="button" class="button button--text" aria-label={words.withdraw} onClick={onWithdraw}>
        {words.undo}
      </button>
    </div>
  );
}

function Closed({ stair, supported, format }: { stair: StairModel; supported: boolean; format: Format }) {
  const words = supportMessages[format.lang];
  return (
    <div class="panel__closed stack">
      <p>
        {stair.endsAt && stair.stage !== "in_review" ? words.closedOn(format.dateTime(stair.endsAt)) : words.closed}
      </p>
      {supported && <p>{words.closedMine}</p>}
    </div>
  );
}

type TroubleProps = { failure: Failure; format: Format; ideaId: string; onRetry: () => void };

/** What failed, in words that say what to do, and the button that does it. */
function Trouble({ failure, format, ideaId, onRetry }: TroubleProps) {
  const words = supportMessages[format.lang];
  const texts: Record<Failure, string> = {
    unreachable: words.unreachable,
    "signed-out": words.sessionExpired,
    closed: words.closed,
    "own-idea": words.ownIdea,
    "too-many": words.tooMany,
    failed: words.failed,
  };
  const worthRetrying = failure !== "closed" && failure !== "own-idea";
  return (
    <div class="notice notice--problem" role="alert">
      <p>{texts[failure]}</p>
      {worthRetrying && (
        <button
          type="button"
          class="button button--quiet button--small"
          onClick={failure === "signed-out" ? () => leaveToSignIn(format, ideaId) : onRetry}
        >
          {failure === "signed-out" ? words.signIn : words.retry}
        </button>
      )}
    </div>
  );
}
