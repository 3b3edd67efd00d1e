import type { Language } from "../../../../functions/platform/languages.ts";
import { firstHourMessages } from "../../../../web/i18n/first-hour.ts";
import { paths } from "../../../../web/paths.ts";
import { studioPaths } from "../../../../web/studio-paths.ts";
import { addresses, type Standing } from "../contract.ts";
import { documentOf } from "./document.tsx";

const nameOf = ({ opening, demoName, ownName }: Standing, stage: string) =>
  opening?.room === "own" ? (ownName ?? "") : opening?.room === "stage" ? stage : demoName;

/** While a platform opens: what it is doing, read again by itself. */
export function openingPage(lang: Language, standing: Standing): string {
  const words = firstHourMessages[lang];
  const heading = words.opening.heading(nameOf(standing, words.choice.clock));
  return documentOf({
    lang,
    title: heading,
    there: addresses.opening(lang === "fr" ? "en" : "fr"),
    refresh: 1,
    children: (
      <div class="page page--text">
        <header class="page__head">
          <h1>{heading}</h1>
          <p class="page__lead">{words.opening.lead}</p>
        </header>
        <p role="status">
          {words.opening.now} <span lang="en">{standing.opening?.line}</span>
        </p>
        <div class="fh-climb" aria-hidden="true">
          <span />
          <span />
          <span />
          <span />
        </div>
      </div>
    ),
  });
}

/** The brand's own platform is there, and empty: the way to its first idea. */
export function openedPage(lang: Language, { ownName = "" }: Standing): string {
  const words = firstHourMessages[lang].opened;
  const [write, moderate, support] = words.path;
  const ways = [
    { ...write, href: paths.write(lang) },
    { ...moderate, href: studioPaths.moderation(lang) },
    { ...support, href: paths.ideas(lang) },
  ];
  return documentOf({
    lang,
    title: words.heading(ownName),
    there: addresses.opened(lang === "fr" ? "en" : "fr"),
    children: (
      <div class="page page--text">
        <header class="page__head">
          <h1>{words.heading(ownName)}</h1>
          <p class="page__lead">{words.lead}</p>
        </header>
        <ol class="fh-path">
          {ways.map(({ title, text, button, href }) => (
            <li key={href}>
              <h2>{title}</h2>
              <p>{text}</p>
              <a class="button button--quiet" href={href}>
                {button}
              </a>
            </li>
          ))}
        </ol>
        <p class="actions">
          <a class="button" href={paths.home(lang)}>
            {words.home}
          </a>
          <a class="button button--text" href={addresses.choice(lang)}>
            {words.back}
          </a>
        </p>
      </div>
    ),
  });
}
