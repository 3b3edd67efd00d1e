import { belongingMessages } from "../i18n/belonging.ts";
import { type Lang, paths } from "../paths.ts";
import { Toggle } from "./toggle.tsx";

type Own = { lang: Lang; on?: boolean };

/** Hear of an idea, with or without supporting it. Not for its author, who hears of it anyway. */
export const FollowIdea = ({ ideaId, authorId, ...own }: Own & { ideaId: string; authorId?: string }) => (
  <Toggle
    action={paths.follow(own.lang, ideaId)}
    api={`/api/my/follows/ideas/${ideaId}`}
    acts={followActs}
    words={belongingMessages[own.lang].followIdea}
    on={own.on}
    notFor={authorId}
  />
);

/** Hear of a person. Not for themselves. */
export const FollowMember = ({ memberId, ...own }: Own & { memberId: string }) => (
  <Toggle
    action={paths.follow(own.lang, memberId)}
    api={`/api/my/follows/members/${memberId}`}
    acts={followActs}
    words={belongingMessages[own.lang].followMember}
    on={own.on}
    notFor={memberId}
  />
);

/** Join a circle, and leave it. */
export const Membership = ({ circleId, ...own }: Own & { circleId: string }) => (
  <Toggle
    action={paths.membership(own.lang, circleId)}
    api={`/api/my/circles/${circleId}/membership`}
    acts={joinActs}
    words={belongingMessages[own.lang].membership}
    on={own.on}
  />
);

const followActs = { on: "follow", off: "unfollow" };
const joinActs = { on: "join", off: "leave" };
