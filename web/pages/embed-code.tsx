import { embedMessages } from "../i18n/embed.ts";
import type { IdeaCardModel, PageContext } from "../models.ts";
import { paths } from "../paths.ts";
import type { Page } from "./page.ts";

/** What to copy to show an idea on another site; a page that a script may show as a dialog. */
export function embedCodePage(card: IdeaCardModel, { lang, origin }: PageContext): Page {
  const words = embedMessages[lang];
  const codes = [
    { name: "script", label: words.script, note: words.scriptNote, code: scriptCode(card, lang, origin) },
    { name: "frame", label: words.frame, note: words.frameNote, code: frameCode(card, lang, origin) },
  ];
  return {
    head: { title: words.title, description: words.lead, noindex: true },
    address: { fr: paths.embedCode("fr", card.ideaId), en: paths.embedCode("en", card.ideaId) },
    content: (
      <div class="page page--text">
        <p class="crumbs">
          <a href={paths.idea(lang, card)} lang={card.textLang}>
            {card.title}
          </a>
        </p>
        <div class="stack" data-dialog-body="">
          <h1>{words.title}</h1>
          <p>{words.lead}</p>
          {codes.map(({ name, label, note, code }) => (
            <div key={name} class="embed-code">
              <label class="field__label" for={`embed-${name}`}>
                {label}
              </label>
              <p class="small" id={`embed-${name}-note`}>
                {note}
              </p>
              <textarea
                class="field__control embed-code__text"
                id={`embed-${name}`}
                aria-describedby={`embed-${name}-note`}
                rows={4}
                readOnly
                spellcheck={false}
                data-copy={words.copy}
                data-copied={words.copied}
              >
                {code}
              </textarea>
            </div>
          ))}
          <p class="small">{words.theme}</p>
          <h2>{words.preview}</h2>
          <iframe
            class="embed-preview"
            title={words.frameTitle(card.title)}
            src={paths.embed(lang, card.ideaId)}
            width="420"
            height="820"
            loading="lazy"
          />
        </div>
      </div>
    ),
  };
}

type Lang = PageContext["lang"];

const scriptCode = ({ ideaId }: IdeaCardModel, lang: Lang, origin: string) =>
  `<script async src="${origin}${paths.embedScript()}" data-idea="${ideaId}" data-lang="${lang}"></script>`;

const frameCode = (card: IdeaCardModel, lang: Lang, origin: string) =>
  `<iframe src="${origin}${paths.embed(lang, card.ideaId)}" title="${attribute(embedMessages[lang].frameTitle(card.title))}" width="420" height="820" loading="lazy" frameborder="0"></iframe>`;

const attribute = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
