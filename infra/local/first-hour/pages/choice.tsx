import type { Language } from "../../../../functions/platform/languages.ts";
import { firstHourMessages } from "../../../../web/i18n/first-hour.ts";
import { addresses, type Room, type Standing } from "../contract.ts";
import { documentOf } from "./document.tsx";

/** Visit the demo, or make it yours; and back again. */
export function choicePage(lang: Language, standing: Standing): string {
  const words = firstHourMessages[lang].choice;
  const { demoName, ownName, ownFault, failure } = standing;
  return documentOf({
    lang,
    title: words.heading,
    there: addresses.choice(lang === "fr" ? "en" : "fr"),
    children: (
      <div class="page">
        <header class="page__head">
          <h1>{words.heading}</h1>
          <p class="page__lead">{words.lead(demoName)}</p>
        </header>
        {failure && (
          <div class="notice notice--problem" role="alert">
            <p>{firstHourMessages[lang].opening.failed}</p>
            <pre class="fh-fault">{failure}</pre>
          </div>
        )}
        {ownFault && (
          <div class="notice notice--problem" role="alert">
            <p>{words.invalid}</p>
            <pre class="fh-fault">{ownFault}</pre>
          </div>
        )}
        <div class="fh-doors">
          <Door
            lang={lang}
            standing={standing}
            room="demo"
            title={ownName ? words.goBack(demoName) : words.visit(demoName)}
            text={words.visitText}
          />
          {ownName && (
            <Door lang={lang} standing={standing} room="own" title={words.open(ownName)} text={words.openText} />
          )}
          <section class="fh-door fh-door--make">
            <h2>{ownName ? words.change(ownName) : words.make}</h2>
            <p>{words.makeText}</p>
            <a class="button" href={addresses.step(lang, "name")}>
              {ownName ? words.change(ownName) : words.make}
            </a>
          </section>
          <section class="fh-door">
            <h2>{words.clock}</h2>
            <p>{words.clockText}</p>
            <a class="button button--quiet" href={addresses.clock(lang)}>
              {words.clock}
            </a>
          </section>
        </div>
        <p class="fh-note">{words.data(demoName)}</p>
        <p class="fh-note">
          <a href="/local/mails">{words.mails}</a>
        </p>
      </div>
    ),
  });
}

type DoorProps = { lang: Language; standing: Standing; room: Room; title: string; text: string };

/** What is open is a link; what is not is a button that opens it. */
function Door({ lang, standing, room, title, text }: DoorProps) {
  const words = firstHourMessages[lang].choice;
  const isOpen = standing.room === room;
  return (
    <section class="fh-door">
      <h2>{title}</h2>
      <p>{text}</p>
      {isOpen ? (
        <>
          <p class="label">{words.isOpen}</p>
          <a class="button button--quiet" href={`/${lang}/`}>
            {title}
          </a>
        </>
      ) : (
        <form method="post" action={addresses.open(lang)}>
          <button type="submit" class="button button--quiet" name="room" value={room}>
            {title}
          </button>
        </form>
      )}
    </section>
  );
}
