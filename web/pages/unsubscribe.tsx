import { unsubscribeMessages } from "../i18n/unsubscribe.ts";
import type { PageContext, UnsubscribeModel } from "../models.ts";
import { type Lang, paths } from "../paths.ts";
import type { Page } from "./page.ts";

/** Where the links of mails lead, signed in or out: what is stopped, or would be, and the button that changes it. */
export function unsubscribePage(model: UnsubscribeModel, { lang }: PageContext): Page {
  const words = unsubscribeMessages[lang].stop;
  const { title, body } = saying(model, lang);
  return {
    head: { title, description: body, noindex: true },
    address: { fr: paths.unsubscribe("fr", model.token), en: paths.unsubscribe("en", model.token) },
    content: (
      <div class="page page--text unsubscribe">
        <h1>{title}</h1>
        {model.state === "stopped" ? (
          <div class="notice notice--done">
            <p>{body}</p>
            <p>{words.stays}</p>
          </div>
        ) : (
          <p class="page__lead">{body}</p>
        )}
        {(model.state === "asked" || model.state === "stopped") && (
          <form method="post" action={paths.unsubscribe(lang, model.token)} class="actions">
            <ActButton stopped={model.state === "stopped"} lang={lang} />
          </form>
        )}
        <p>
          <a href={paths.notificationSettings(lang)}>{words.settings}</a>
        </p>
      </div>
    ),
  };
}

function ActButton({ stopped, lang }: { stopped: boolean; lang: Lang }) {
  const words = unsubscribeMessages[lang].stop;
  return stopped ? (
    <button type="submit" class="button button--quiet" name="act" value="resume">
      {words.undo}
    </button>
  ) : (
    <button type="submit" class="button" name="act" value="stop">
      {words.button}
    </button>
  );
}

function saying(model: UnsubscribeModel, lang: Lang): { title: string; body: string } {
  const { mails, stop } = unsubscribeMessages[lang];
  if (!("scope" in model)) return stop[model.state];
  const { scope } = model;
  const stopped = model.state === "stopped";
  if (scope === "all") return { title: stop.title, body: stopped ? stop.stoppedAll : stop.askAll };
  return { title: stop.title, body: stopped ? stop.stopped(mails[scope]) : stop.ask(mails[scope]) };
}
