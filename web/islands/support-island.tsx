import { useEffect, useRef, useState } from "preact/hooks";
import type { Format } from "../i18n/format.ts";
import { supportMessages } from "../i18n/support.ts";
import type { StairModel } from "../models.ts";
import { useLater } from "./later.ts";
import { returnedNews } from "./returned-news.ts";
import type { Crossing } from "./standing.ts";
import { SupportTrouble } from "./support-trouble.tsx";
import { useSupport } from "./use-support.ts";
import { useTwin } from "./use-twin.ts";

export type SupportIslandProps = {
  ideaId: string;
  circle: string;
  currency: string;
  /** What this circle asks; everything, unless it says so. */
  questions?: string | undefined;
  format: Format;
  start: StairModel;
  slot: HTMLElement | undefined;
};

/** Support and withdraw at once, with the reader's own act always in the numbers. */
export function SupportIsland({ ideaId, circle, currency, questions, format, start, slot }: SupportIslandProps) {
  const words = supportMessages[format.lang];
  const { view, own, failure, last, act } = useSupport(ideaId, format.lang);
  const [returned] = useState(() => returnedNews(words));
  const [crossing, setCrossing] = useState<Crossing>();
  const stair = useTwin({ ideaId, start, own, onCrossing: setCrossing });
  const supported = view?.supported ?? false;
  const isOpen = stair.stage === "gathering" && (view?.takesSupport ?? true);
  const Celebration = useLater(crossing !== undefined, fetchCelebration);
  const isOwn = view?.own === true;
  const OwnIdea = useLater(isOpen && isOwn, fetchOwnIdea);
  const Questions = useLater(supported && isOpen && questions !== "", fetchQuestions);
  useMovingStair(slot, start, stair, format, crossing !== undefined);
  const news = last === "withdrawn" ? words.withdrawn : last === "given" ? "" : returned;
  const press = (give: boolean) => act(give, stair.supporters);

  return (
    <div class="panel__form">
      <p class="visually-hidden" role="status">
        {supported && last === "given" ? saidOf(stair, format) : news}
      </p>
      {news && !supported && <p class="notice">{news}</p>}
      {crossing && Celebration && (
        <Celebration crossing={crossing} format={format} onClose={() => setCrossing(undefined)} />
      )}
      {failure && (
        <SupportTrouble failure={failure} format={format} ideaId={ideaId} onRetry={() => press(!supported)} />
      )}
      {isOpen && isOwn && OwnIdea && <OwnIdea stair={stair} format={format} />}
      {isOpen && !supported && !isOwn && (
        <GiveButton circle={circle} format={format} focused={last === "withdrawn"} onGive={() => press(true)} />
      )}
      {isOpen && supported && (
        <Given format={format} news={news} carried={Boolean(view?.carriedFrom)} onWithdraw={() => press(false)} />
      )}
      {!isOpen && <Closed stair={stair} supported={supported} format={format} />}
      {isOpen && supported && Questions && (
        <Questions ideaId={ideaId} answers={view?.answers} currency={currency} asked={questions} format={format} />
      )}
    </div>
  );
}

// Most readers only read: what comes after an act is fetched with it.
const fetchOwnIdea = () => import("./own-idea.tsx").then((module) => module.OwnIdea);
const fetchQuestions = () => import("./questions.tsx").then((module) => module.Questions);
const fetchCelebration = () => import("./celebration.tsx").then((module) => module.Celebration);

/** The page has drawn the stair already; it is drawn again only once a number has moved. */
function useMovingStair(
  slot: HTMLElement | undefined,
  start: StairModel,
  stair: StairModel,
  format: Format,
  celebrate: boolean,
): void {
  const now = JSON.stringify(stair);
  const drawn = useRef(JSON.stringify(start));
  useEffect(() => {
    if (!slot || (now === drawn.current && !celebrate)) return;
    drawn.current = now;
    import("./stair-slot.tsx").then(
      ({ showStair }) => showStair(slot, { stair, format, celebrate }),
      () => undefined,
    );
  }, [slot, now, celebrate, stair, format]);
}

function saidOf(stair: StairModel, format: Format): string {
  const words = supportMessages[format.lang];
  const counted = `${format.number(stair.supporters)} ${words.supporters(stair.supporters, format)}`;
  return `${words.noted} ${words.withYours(counted)}`;
}

type GiveButtonProps = { circle: string; format: Format; focused: boolean; onGive: () => void };

/** After a withdrawal the focus comes back here, where it was. */
function GiveButton({ circle, format, focused, onGive }: GiveButtonProps) {
  const words = supportMessages[format.lang];
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focused) button.current?.focus();
  }, [focused]);
  return (
    <>
      <button type="button" class="button button--wide" ref={button} onClick={onGive}>
        {words.support}
      </button>
      <p class="panel__note">{words.joins(circle)}</p>
    </>
  );
}

type GivenProps = { format: Format; news: string; carried: boolean; onWithdraw: () => void };

function Given({ format, news, carried, onWithdraw }: GivenProps) {
  const words = supportMessages[format.lang];
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The button that was pressed is gone: the focus stays in its place.
    if (document.activeElement === document.body) undo.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div class="given">
      <p class="given__words">
        <svg class="given__check" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
          <path d="M5 12.5l4.500 4.500L19 7.500" />
        </svg>
        {news || (carried ? words.carried : words.noted)}
      </p>
      <button type="button" class="button button--text" ref={undo} onClick={onWithdraw}>
        {words.undo}
        <span class="visually-hidden"> ({words.withdraw})</span>
      </button>
    </div>
  );
}

function Closed({ stair, supported, format }: { stair: StairModel; supported: boolean; format: Format }) {
  const words = supportMessages[format.lang];
  const since = stair.stage === "in_review" ? undefined : stair.endsAt;
  return (
    <div class="panel__closed stack">
      <p>{since ? words.closedOn(format.dateTime(since)) : words.closed}</p>
      {supported && <p>{words.closedMine}</p>}
    </div>
  );
}
