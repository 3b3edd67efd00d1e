import type { ComponentChild } from "preact";
import { FollowIdea, FollowMember, Membership } from "../components/belonging.tsx";
import { AcceptInvitation, AskToJoin } from "../components/door-forms.tsx";
import { belongingMessages } from "../i18n/belonging.ts";
import { doorMessages } from "../i18n/doors.ts";
import { type Format, formatFor } from "../i18n/format.ts";
import { problemText } from "../i18n/problems.ts";
import type { ActPageModel, CircleLink, PageContext } from "../models.ts";
import { type Lang, paths } from "../paths.ts";
import type { Page } from "./page.ts";

type Told = {
  title: string;
  about?: { href: string; text: string; lang?: Lang };
  note?: string | undefined;
  control?: ComponentChild;
};

/** One act by a plain form: what it is about, the member's own state, one button, and the way back. */
export function actPage(model: ActPageModel, address: Record<Lang, string>, { lang, brand }: PageContext): Page {
  const words = belongingMessages[lang].page;
  const format = formatFor(lang, brand.timeZone);
  const told = toldOf(model, address[lang], format);
  return {
    head: { title: told.title, description: told.about?.text ?? told.title, noindex: true },
    address,
    content: (
      <div class="page act-page">
        <h1>{told.title}</h1>
        {model.problemCode && (
          <p class="notice notice--problem" role="alert">
            {problemText(model.problemCode, format)}
          </p>
        )}
        {told.about && (
          <p class="page__lead">
            <a href={told.about.href} lang={told.about.lang}>
              {told.about.text}
            </a>
          </p>
        )}
        {told.note && <p>{told.note}</p>}
        {told.control}
        {told.control && <p class="soft">{model.signedInAs ? words.asMember(model.signedInAs) : words.signInFirst}</p>}
      </div>
    ),
  };
}

const linkTo = (circle: CircleLink, lang: Lang) => ({
  href: paths.circle(lang, circle.circleId, circle.private),
  text: circle.name,
});

function toldOf(model: ActPageModel, action: string, format: Format): Told {
  const { lang } = format;
  const words = belongingMessages[lang];
  const door = doorMessages[lang];
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
        note: words.page.followMemberNote,
        control: <FollowMember memberId={memberId} on={model.on} lang={lang} />,
      };
    }
    case "membership": {
      const { circle, members, on } = model;
      return {
        title: on ? words.page.joined(circle.name) : words.page.join(circle.name),
        about: linkTo(circle, lang),
        note: on ? leaving(circle, lang) : words.page.members(members, format),
        control: <Membership circleId={circle.circleId} on={on} lang={lang} />,
      };
    }
    case "invitation":
      if (!model.circle)
        return {
          title: door.invitation,
          about: { href: paths.joinRequest(lang, model.askFor), text: door.askInstead },
        };
      if (model.on) return { title: words.page.joined(model.circle.name), about: linkTo(model.circle, lang) };
      return {
        title: door.invited(model.circle.name),
        note: door.invitedNote,
        control: <AcceptInvitation action={action} lang={lang} />,
      };
    case "join-request":
      if (model.circle) return { title: words.page.joined(model.circle.name), about: linkTo(model.circle, lang) };
      return model.sent
        ? { title: door.asked, note: door.askedNote }
        : { title: door.ask, note: door.askNote, control: <AskToJoin action={action} format={format} /> };
  }
}

const leaving = (circle: CircleLink, lang: Lang): string => {
  const words = belongingMessages[lang];
  return circle.private ? `${words.leaveKeeps} ${doorMessages[lang].leavePrivate}` : words.leaveKeeps;
};
