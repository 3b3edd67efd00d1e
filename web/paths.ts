import { jpegFile } from "../functions/pictures/files.ts";

/** Addresses of pages, in both languages; the one place that spells them. */
export type Lang = "fr" | "en";

export const paths = {
  home: (lang: Lang) => `/${lang}/`,
  ideas: (lang: Lang) => (lang === "fr" ? "/fr/idees" : "/en/ideas"),
  /** Deep pages and other orders of the list are answered by the site function. */
  ideasPage: (lang: Lang, query: { sort?: string; circle?: string; cursor?: string }) =>
    `${paths.ideas(lang)}/${lang === "fr" ? "liste" : "list"}${searchOf(query)}`,
  /** Every idea with a tag, newest first unless asked otherwise. */
  tag: (lang: Lang, tag: string, query: { sort?: string; cursor?: string } = {}) =>
    `${paths.ideas(lang)}/${lang === "fr" ? "etiquette" : "tag"}/${encodeURIComponent(tag)}${searchOf(query)}`,
  search: (lang: Lang, query: { q?: string; circle?: string; cursor?: string } = {}) =>
    `/${lang === "fr" ? "fr/recherche" : "en/search"}${searchOf(query)}`,
  suggestions: (lang: Lang, query: { q: string; circle?: string }) =>
    `/api/search/${lang}/suggestions?${new URLSearchParams(query)}`,
  similar: (lang: Lang, title: string) => `/api/search/${lang}/similar?${new URLSearchParams({ q: title })}`,
  /** What is private has an address among what is answered to one person alone. */
  idea: (lang: Lang, idea: { ideaId: string; title: string; private?: boolean }) =>
    `${idea.private ? `${paths.own(lang)}${paths.ideas(lang).slice(3)}` : paths.ideas(lang)}/${ideaSegment(idea)}`,
  /** For a member, where nobody knows whether it is private: leads on to the public page if it is not. */
  ideaOfMember: (lang: Lang, idea: { ideaId: string; title: string }) => paths.idea(lang, { ...idea, private: true }),
  circles: (lang: Lang) => (lang === "fr" ? "/fr/cercles" : "/en/circles"),
  circle: (lang: Lang, circleId: string, isPrivate = false) =>
    `${isPrivate ? `${paths.own(lang)}${paths.circles(lang).slice(3)}` : paths.circles(lang)}/${circleId}`,
  terms: (lang: Lang, circleId: string, isPrivate = false) =>
    `${paths.circle(lang, circleId, isPrivate)}/${lang === "fr" ? "conditions" : "terms"}`,
  decisions: (lang: Lang) => (lang === "fr" ? "/fr/decisions" : "/en/decisions"),
  howItWorks: (lang: Lang) => (lang === "fr" ? "/fr/comment-ca-marche" : "/en/how-it-works"),
  transparency: (lang: Lang) => (lang === "fr" ? "/fr/transparence" : "/en/transparency"),
  /** Its figures as JSON, formulas included. */
  transparencyTwin: () => "/data/transparency.json",
  style: (lang: Lang) => `/${lang}/style`,
  /** Plain-form support: no script needed. */
  support: (lang: Lang, ideaId: string) => `/${lang}/${lang === "fr" ? "soutenir" : "support"}/${ideaId}`,
  /** What a signed-in member does by plain forms, and what only members of a private circle read. */
  own: (lang: Lang) => (lang === "fr" ? "/fr/prive" : "/en/private"),
  follow: (lang: Lang, id: string) => `${paths.own(lang)}/${lang === "fr" ? "suivre" : "follow"}/${id}`,
  membership: (lang: Lang, circleId: string) =>
    `${paths.own(lang)}/${lang === "fr" ? "adhesion" : "membership"}/${circleId}`,
  /** Talk by plain forms: the whole of it, or one comment with its answers. */
  discuss: (lang: Lang, ideaId: string, query: { first?: string; cursor?: string } = {}) => {
    const search = new URLSearchParams(Object.entries(query));
    const path = `${paths.own(lang)}/${lang === "fr" ? "discuter" : "discuss"}/${ideaId}`;
    return search.size > 0 ? `${path}?${search}` : path;
  },
  thread: (lang: Lang, ideaId: string, commentId: string) => `${paths.discuss(lang, ideaId)}/${commentId}`,
  /** `target`: an idea's id, or that, a dot and a comment's. */
  report: (lang: Lang, target: string) => `${paths.own(lang)}/${lang === "fr" ? "signaler" : "report"}/${target}`,
  myReports: (lang: Lang) => `${paths.own(lang)}/${lang === "fr" ? "signalements" : "reports"}`,
  invitation: (lang: Lang, token: string) => `${paths.own(lang)}/invitation/${token}`,
  joinRequest: (lang: Lang, circleId: string) =>
    `${paths.own(lang)}/${lang === "fr" ? "demande" : "request"}/${circleId}`,
  member: (lang: Lang, memberId: string) => `/${lang}/${lang === "fr" ? "membres" : "members"}/${memberId}`,
  /** Shells that a script fills: the member's own pages and the studio. */
  mine: (lang: Lang) => (lang === "fr" ? "/fr/mon-espace" : "/en/my-space"),
  /** What moderation decided about whoever reads. */
  statements: (lang: Lang, actId?: string) =>
    `${paths.mine(lang)}/${lang === "fr" ? "decisions" : "decisions-about-me"}${actId ? `#${actId}` : ""}`,
  notifications: (lang: Lang) => `/${lang}/notifications`,
  notificationSettings: (lang: Lang) => `/${lang}/notifications/${lang === "fr" ? "reglages" : "settings"}`,
  /** Ends mails, signed out too: the token says whose and which. */
  unsubscribe: (lang: Lang, token: string) => `/${lang}/${lang === "fr" ? "desabonnement" : "unsubscribe"}/${token}`,
  write: (lang: Lang, ideaId?: string) =>
    `${lang === "fr" ? "/fr/proposer" : "/en/submit"}${ideaId ? `?idea=${ideaId}` : ""}`,
  /** Where somebody is asked to put their name to a draft. */
  sign: (lang: Lang, ideaId: string, key: string) =>
    `${paths.write(lang)}?${new URLSearchParams({ sign: ideaId, key })}`,
  signIn: (lang: Lang, returnTo: string) => `/auth/sign-in?${new URLSearchParams({ lang, returnTo })}`,
  signOut: () => "/auth/sign-out",
  /** The JSON twin of an idea's page. */
  ideaTwin: (ideaId: string) => `/data/ideas/${ideaId}.json`,
  feed: {
    ideas: (lang: Lang) => (lang === "fr" ? "/fr/flux/idees.atom" : "/en/feeds/ideas.atom"),
    circle: (lang: Lang, circleId: string) =>
      `${lang === "fr" ? "/fr/flux/cercles" : "/en/feeds/circles"}/${circleId}.atom`,
    tag: (lang: Lang, tag: string) =>
      `${lang === "fr" ? "/fr/flux/etiquettes" : "/en/feeds/tags"}/${encodeURIComponent(tag)}`,
    decisions: (lang: Lang) => (lang === "fr" ? "/fr/flux/decisions.atom" : "/en/feeds/decisions.atom"),
  },
  /** The deadline of an idea, for calendars. */
  deadline: (lang: Lang, ideaId: string) => `/${lang}/${lang === "fr" ? "calendrier" : "calendar"}/${ideaId}.ics`,
  /** The card of an idea for other sites; what may be copied there; and the script that it names. */
  embed: (lang: Lang, ideaId: string) => `/embed/${lang}/ideas/${ideaId}`,
  embedCode: (lang: Lang, ideaId: string) => `/${lang}/${lang === "fr" ? "integrer" : "embed"}/${ideaId}`,
  embedScript: () => "/embed/card.js",
  /** The picture that goes with a shared link. */
  share: (lang: Lang, ideaId: string) => `/share/${lang}/${ideaId}.png`,
  /** What everything can read. */
  picture: (name: string) => paths.pictureFile(jpegFile(name)),
  pictureFile: (file: string) => `/pictures/${file}`,
  /** Before it is public: for its author and for those who moderate and decide. */
  guardedPicture: (ideaId: string, pictureId: string, width: number) => `/api/pictures/${ideaId}/${pictureId}/${width}`,
} as const;

function searchOf(query: Record<string, string | undefined>): string {
  const search = new URLSearchParams(
    Object.entries(query).filter((pair): pair is [string, string] => Boolean(pair[1])),
  );
  return search.size > 0 ? `?${search}` : "";
}

/** A readable word or two before the id; the id alone decides. Titles without Latin letters give the id alone. */
export function ideaSegment(idea: { ideaId: string; title: string }): string {
  const words = idea.title
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll("œ", "oe")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, "");
  return words ? `${words}-${idea.ideaId}` : idea.ideaId;
}

export const ideaIdOf = (segment: string): string | undefined => /(ide_[0-9a-hjkmnp-tv-z]{12})$/.exec(segment)?.[1];
