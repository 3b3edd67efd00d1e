import { settingsMessages } from "../i18n/news-settings.ts";
import type { PageContext, UnsubscribeModel } from "../models.ts";
import { type Lang, paths } from "../paths.ts";
import type { Page } from "./page.ts";

/** Where the links of mails lead, signed in or out: what is stopped, or would be, and the button that changes it. */
export function unsubscribePage({ token, scope, stopped }: UnsubscribeModel, { lang }: PageContext): Page {
  const words = settingsMessages[lang].stop;
  const what = scope && nameOf(scope, lang);
  const said = what === undefined ? words.unknown : stopped ? words.stopped(what) : words.ask(what);
  return {
    head: { title: words.title, description: said, noindex: true },
    address: { fr: paths.unsubscribe("fr", token), en: paths.unsubscribe("en", token) },
    content: (
      <div class="page page--text">
        <h1>{words.title}</h1>
        <p class={stopped ? "notice notice--done" : "page__lead"}>{said}</p>
        {scope && (
          <form method="post" action={paths.unsubscribe(lang, token)} class="actions">
            <button
              type="submit"
              class={stopped ? "button button--quiet" : "button"}
              name="act"
              value={stopped ? "resume" : "stop"}
            >
              {stopped ? words.undo : words.button}
            </button>
          </form>
        )}
        <p>
          <a href={paths.notificationSettings(lang)}>{words.settings}</a>
        </p>
      </div>
    ),
  };
}

function nameOf(scope: NonNullable<UnsubscribeModel["scope"]>, lang: Lang): string {
  const { stop, topics } = settingsMessages[lang];
  return scope === "all" || scope === "digest" ? stop[scope] : stop.topic(topics[scope]);
}
