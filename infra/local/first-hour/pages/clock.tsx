import type { Language } from "../../../../functions/platform/languages.ts";
import { type FirstHourWords, firstHourMessages } from "../../../../web/i18n/first-hour.ts";
import { type Format, formatFor } from "../../../../web/i18n/format.ts";
import { addresses } from "../contract.ts";
import { asSeenBy } from "../play/looking.ts";
import { onStage, type PlayState } from "../play/state.ts";
import { documentOf } from "./document.tsx";

type Words = FirstHourWords["clock"];

/** The demo clock: before its stage is set, and while it plays. */
export function clockPage(lang: Language, state: PlayState | undefined): string {
  const words = firstHourMessages[lang].clock;
  return documentOf({
    lang,
    title: words.heading,
    there: addresses.clock(lang === "fr" ? "en" : "fr"),
    scripts: state ? ["clock.js"] : [],
    children: (
      <div class={state ? "fh-wide" : "page page--text"}>
        <header class="page__head">
          <h1>{words.heading}</h1>
          <p class="page__lead">{words.lead}</p>
        </header>
        {state ? <Stage lang={lang} words={words} state={state} /> : <Before lang={lang} words={words} />}
      </div>
    ),
  });
}

function Before({ lang, words }: { lang: Language; words: Words }) {
  return (
    <form method="post" action={addresses.open(lang)}>
      <p>{words.startText}</p>
      <p class="actions fh-go">
        <button type="submit" class="button" name="room" value="stage">
          {words.start}
        </button>
      </p>
    </form>
  );
}

function Stage({ lang, words, state }: { lang: Language; words: Words; state: PlayState }) {
  const format = formatFor(lang, "UTC");
  return (
    <div
      class="fh-stage"
      data-stage={addresses.clock(lang)}
      data-acts={state.happened.length}
      data-status={state.status}
    >
      <div class="fh-stage__side">
        <div class="fh-stage__told" data-told>
          <Controls lang={lang} words={words} state={state} format={format} />
          <Happened lang={lang} words={words} state={state} format={format} />
        </div>
      </div>
      <fieldset class="fh-stage__turns">
        <legend>{words.views}</legend>
        {onStage.map((person, n) => (
          <label key={person} class="choice">
            <input type="radio" name="eyes" value={person} checked={n === 0} />
            <span>{words.people[person]}</span>
          </label>
        ))}
      </fieldset>
      <div class="fh-stage__views">
        <Stair lang={lang} words={words} state={state} />
        {onStage.map((person) => (
          <figure key={person} class="fh-frame" data-person={person}>
            <figcaption>{words.people[person]}</figcaption>
            <iframe title={words.people[person]} src={asSeenBy(person, state.views[person][lang])} />
          </figure>
        ))}
      </div>
    </div>
  );
}

/** What anybody sees, on any site: the stair itself. */
function Stair({ lang, words, state }: Omit<ToldProps, "format">) {
  const { anyone } = state.views;
  return (
    <figure class="fh-frame fh-stage__stair" data-person="anyone" hidden={!anyone}>
      <figcaption>{words.stair}</figcaption>
      <iframe title={words.stair} src={anyone?.[lang]} />
    </figure>
  );
}

type ToldProps = { lang: Language; words: Words; state: PlayState; format: Format };

function Controls({ lang, words, state, format }: ToldProps) {
  const { status, now, happened } = state;
  return (
    <>
      <p class="fh-stage__day">
        <strong>{words.day(format.number(happened.at(-1)?.day ?? 0))}</strong> {words.now} {format.date(now)}
      </p>
      <progress max={state.acts} value={happened.length} aria-label={words.happened} />
      <div class="actions">
        {status === "playing" && <Press lang={lang} act="pause" label={words.pause} />}
        {(status === "ready" || status === "paused") && <Press lang={lang} act="play" label={words.play} />}
        {(status === "over" || status === "failed") && <Open lang={lang} room="stage" label={words.again} />}
        <Open lang={lang} room="back" label={words.leave} />
      </div>
      {status === "failed" && (
        <div class="notice notice--problem" role="alert">
          <p>{words.failed}</p>
          <pre class="fh-fault">{state.failure}</pre>
        </div>
      )}
      {status === "over" && <p class="notice notice--party">{words.over}</p>}
    </>
  );
}

const Press = ({ lang, act, label }: { lang: Language; act: "play" | "pause"; label: string }) => (
  <form method="post" action={addresses.clock(lang)}>
    <button type="submit" class="button" name="act" value={act}>
      {label}
    </button>
  </form>
);

const Open = ({ lang, room, label }: { lang: Language; room: "stage" | "back"; label: string }) => (
  <form method="post" action={addresses.open(lang)}>
    <button type="submit" class="button button--quiet" name="room" value={room}>
      {label}
    </button>
  </form>
);

function Happened({ lang, words, state, format }: ToldProps) {
  return (
    <section aria-live="polite">
      <h2 class="fh-preview__title">{words.happened}</h2>
      {state.happened.length === 0 && <p class="soft">{words.ready}</p>}
      <ol class="fh-happened" reversed>
        {state.happened.toReversed().map(({ at, day, text }) => (
          <li key={at}>
            <span class="fh-happened__day">{words.day(format.number(day))}</span> {text[lang]}
          </li>
        ))}
      </ol>
    </section>
  );
}
