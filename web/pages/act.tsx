import type { ComponentChild } from "preact";
import { FollowIdea, FollowMember, Membership } from "../components/belonging.tsx";
import { belongingMessages } from "../i18n/belonging.ts";
import { type Format, formatFor } from "../i18n/format.ts";
import { problemText } from "../i18n/problems.ts";
import type { ActPageModel, PageContext } from "../models.ts";
import { type Lang, paths } from "../paths.ts";
import type { Page } from "./page.ts";

type Told = {
  title: string;
  about: { href: string; text: string; lang?: Lang };
  note: string;
  control: ComponentChild;
};

/** One act by a plain form: what it is about, the member's own state, one button, and the way back. */
export function actPage(model: ActPageModel, address: Record<Lang, string>, { lang, brand }: PageContext): Page {
  const words = belongingMessages[lang].page;
  const told = toldOf(model, formatFor(lang, brand.timeZone));
  return {
    head: { title: told.title, description: told.about.text, noindex: true },
    address,
    content: (
      <div class="page act-page">
        {model.problemCode && (
          <p class="notice notice--problem" role="alert">
            {problemText(model.problemCode, formatFor(lang, brand.timeZone))}
          </p>
        )}
        <h1>{told.title}</h1>
        <p class="page__lead">
          <a href={told.about.href} lang={told.about.lang}>
            {told.about.text}
          </a>
        </p>
        <p class="soft">{told.note}</p>
        {told.control}
        <p class="soft">{model.signedInAs ? words.asMember(model.signedInAs) : words.signInFirst}</p>
      </div>
    ),
  };
}

function toldOf(model: ActPageModel, format: Format): Told {
  const { lang } = format;
  const words = belongingMessages[lang];
  switch (model.act) {
    case "follow-idea":
      return {
        title: model.on ? words.page.following : words.page.followIdea,
        about: { href: paths.idea(lang, model.card), text: model.card.title, lang: model.card.textLang },
        note: words.followNote,
        control: <FollowIdea ideaId={model.card.ideaId} on={model.on} lang={lang} />,
      };
    case "follow-member": {
      const { memberId, name } = model.member;
      return {
        title: model.on ? words.page.followingMember(name) : words.page.followMember(name),
        about: { href: paths.member(lang, memberId), text: name },
        note: words.followMember.saidOn,
        control: <FollowMember memberId={memberId} on={model.on} lang={lang} />,
      };
    }
    case "membership":
      return {
        title: model.on ? words.page.joined(model.circle.name) : words.page.join(model.circle.name),
        about: { href: paths.circle(lang, model.circle.circleId), text: model.circle.name },
        note: model.on ? words.leaveKeeps : words.page.members(model.members, format),
        control: <Membership circleId={model.circle.circleId} on={model.on} lang={lang} />,
      };
  }
}
