import type { Scope } from "../functions/notifications/contract.ts";
import type { ProblemCode } from "../functions/platform/problem.ts";
import type { ProgrammeCard, ShownProgramme } from "../functions/programmes/contract.ts";
import type { Lang } from "./paths.ts";
import type { TalkModel, TalkReader, ThreadModel, WordingModel } from "./talk/models.ts";

/** What pages show: plain data, filled by `functions/publishing`. Instants are ISO 8601 in UTC. */
export type Brand = {
  name: string;
  /** IANA zone in which deadlines are told, such as Europe/Paris. */
  timeZone: string;
  currency: string;
  tagline: Record<Lang, string>;
} & BrandLook;

/** How a brand looks where it differs from Palier's own tokens and mark. */
export type BrandLook = {
  /** Values of `design/tokens.css` that follow the brand's colours, for what is drawn without a style sheet. */
  look?: { light: Record<string, string>; dark: Record<string, string> } | undefined;
  logo?: { address: string; width: number; height: number } | undefined;
  mark?: "hopscotch" | undefined;
  /** The editions that are offered; both unless said. */
  languages?: readonly Lang[] | undefined;
};

/** Everything a page needs besides its own content. */
export type PageContext = {
  lang: Lang;
  brand: Brand;
  /** Such as https://ideas.example; for canonical, hreflang and Open Graph. */
  origin: string;
  /** Hashed asset addresses by logical name ("site.css", "idea.js" …). */
  assets: Record<string, string>;
};

export type SupportQuestion = "wouldPay" | "howMany" | "why" | "wouldTest";

export type StageName =
  | "submitted"
  | "returned"
  | "declined"
  | "gathering"
  | "expired"
  | "in_review"
  | "approved"
  | "not_approved"
  | "parked"
  | "in_development"
  | "in_beta"
  | "launched"
  | "archived"
  | "withdrawn"
  | "merged"
  | "removed";

/** The stair: as many steps as the policy has milestones. No `steps` while the clock waits for members. */
export type StairModel = {
  steps: { supporters: number; extraDays: number }[];
  reached: number;
  supporters: number;
  stage: StageName;
  endsAt?: string;
  waitsForMembers?: { members: number; needed: number };
};

export type Palette = "clay" | "sky" | "leaf" | "sun";
/** `private`: read by its members alone, at an address of their own. */
export type CircleLink = { circleId: string; name: string; palette: Palette; private?: true };

export type IdeaCardModel = {
  ideaId: string;
  title: string;
  pitch: string;
  /** Language of title and pitch; labelled where it is not the page's. */
  textLang: Lang;
  circle: CircleLink;
  authorName: string;
  publishedAt: string;
  stair: StairModel;
  /** Of a private circle. */
  private?: true;
  /** Address of the picture, which anything can read. */
  picture?: string;
  /** Name of the picture; one with a size in it is kept in several widths. */
  pictureName?: string;
  decidedAt?: string;
  /** It comes from another tool; its votes there are history. */
  imported?: { from: string; votes?: number };
};

/** A checked picture of an idea; the alternative text may be empty. */
export type PictureModel = { name: string; alt: string; width: number; height: number };

export type TimelineLine = {
  at: string;
  kind: "stage" | "milestone" | "clock-started" | "took-in" | "gave-back" | "imported";
  from?: StageName;
  to: StageName;
  byName?: string;
  byKind: "author" | "moderator" | "product" | "brand" | "clock";
  why?: { text: string; textLang: Lang; ruleNumber?: number };
  milestone?: { step: number; supporters: number; extraDays: number; endsAt: string };
  /** With a merge or a split: the idea on the other side. */
  other?: OtherIdeaModel;
};
export type OtherIdeaModel = { ideaId: string; title: string; textLang: Lang; authorName: string };

export type DecisionModel = {
  outcome: "approved" | "not_approved" | "parked";
  /** HTML already made safe, in `textLang`; `otherMissing` when the page's language has none. */
  reasonsHtml: string;
  changeOurMindHtml?: string;
  textLang: Lang;
  reasonCodes: string[];
  signedBy: string;
  signerTitle?: string;
  decidedAt: string;
  daysInReview: number;
  supporters: number;
  secondLookAt?: string;
  /** A second person, where two sign. */
  countersignedBy?: string;
  /** Appended since, the earliest first; HTML already made safe, in `textLang` of its own. */
  corrections?: { at: string; by: string; html: string; reason: string; textLang: Lang }[];
};

/** Another idea of the same climb: the one that was taken up again, or the one that goes on. */
export type LineageModel = Pick<IdeaCardModel, "ideaId" | "title" | "textLang"> & { supporters: number };

export type IdeaPageModel = {
  card: IdeaCardModel;
  /** Beta programmes that came of it. */
  programmes?: Pick<ProgrammeTileModel, "programmeId" | "title" | "stage">[];
  startedFrom?: LineageModel;
  goesOnAs?: LineageModel;
  /** Duplicates that were merged into it, and live on here. */
  alsoSuggested?: OtherIdeaModel[];
  /** Ended without an answer: its author may take it up again. */
  mayStartAgain?: true;
  /** Absent where the author is a name from elsewhere. */
  authorId?: string;
  imported?: { from: string; votes?: number; at?: string; status?: string; broughtAt: string };
  coCreators?: { memberId: string; name: string }[];
  kind: "new" | "improvement";
  /** What an improvement improves. */
  improves?: string;
  /** HTML already made safe. */
  storyHtml: string;
  /** Cover first; none where the idea has a drawing, or nothing. */
  pictures: PictureModel[];
  tags: string[];
  /** What supporters are asked; absent: everything. */
  questions?: SupportQuestion[];
  timeline: TimelineLine[];
  /** Newest first; the first is in force. */
  decisions: DecisionModel[];
  inReviewSince?: string;
  talk: TalkModel;
  more: IdeaCardModel[];
};

export type PicturedIdea = Pick<IdeaCardModel, "ideaId" | "title" | "circle" | "picture" | "pictureName" | "private">;
/** A beta programme in a list. */
export type ProgrammeTileModel = Pick<ProgrammeCard, "programmeId" | "stage" | "kind" | "startsOn" | "endsOn"> & {
  title: string;
  pitch: string;
  seats: number;
  circle: CircleLink;
  /** The idea that it comes from, where that has a picture to show. */
  pictured?: PicturedIdea;
};
export type ProgrammesPageModel = { open: ProgrammeTileModel[]; over: ProgrammeTileModel[] };
export type ProgrammePageModel = {
  programme: ProgrammeTileModel;
  about: Pick<
    ShownProgramme,
    "pitch" | "kind" | "variants" | "phases" | "features" | "eligibility" | "notice" | "rewards" | "startsOn" | "endsOn"
  >;
  /** HTML already made safe. */
  storyHtml: string;
  /** Until then only supporters of its idea get seats. */
  priorityUntil?: string;
  idea?: { ideaId: string; title: string; textLang: Lang };
  /** What the test taught, once its team has written it. */
  results?: { text: string; publishedAt: string; changedAt?: string };
};

/** Something to report, with the circle's rules; `own` is the reader's report, once it is filed. */
export type ReportPageModel = {
  target: string;
  card: IdeaCardModel;
  comment?: { name: string; html: string; textLang: Lang };
  rules: string[];
  own?: { at: string; outcome?: "kept" | "removed"; settledAt?: string };
  signedInAs?: string;
  typed?: { reason?: string; word?: string };
  problem?: { code: string; issue?: { code: string; limit?: number; path: string } };
};
export type MyReportsModel = {
  signedInAs?: string;
  reports: {
    target: string;
    title: string;
    ofComment: boolean;
    reason: number | "unlawful";
    at: string;
    outcome?: "kept" | "removed";
    settledAt?: string;
  }[];
};

/** The talk as whoever is signed in sees it without a script; of one comment, or all. */
export type TalkPageModel = {
  card: IdeaCardModel;
  talk: TalkModel;
  thread?: ThreadModel & { nextCursor?: string };
  wordings?: WordingModel[];
  first?: Lang;
  reader?: TalkReader;
  /** What was typed and not taken, or came along through sign-in. */
  typed?: { act: string; text: string; lang: Lang };
  problem?: { code: string; values?: Record<string, string | number>; issue?: { code: string; limit?: number } };
};

/** A text of a circle, labelled where it is not in the page's language. */
export type CircleText = { text: string; textLang: Lang };

/** `objective` and `figure` are plain; `why`, `data` and `charter` are HTML already made safe. */
export type CirclePageModel = {
  circle: CircleLink & {
    tagline: string;
    objective?: CircleText;
    figure?: CircleText;
    why?: CircleText;
    data?: CircleText;
    charter?: CircleText;
    rules: string[];
    languages: Lang[];
    /** Archived since. */
    closedAt?: string;
  };
  members: number;
  policy: PolicyModel;
  ideas: IdeaCardModel[];
};

/** A policy told in numbers; `resolved` is what a new idea would get today, absent while the circle is too small. */
export type PolicyModel = {
  kind: "fixed" | "share";
  firstWindowDays: number;
  waitBelowMembers?: number;
  steps: { supporters?: number; percent?: number; atLeast?: number; extraDays: number }[];
  resolved?: { supporters: number; extraDays: number }[];
};

export type CircleTile = CircleLink & { tagline: string; members: number; ideas: IdeaCardModel[] };

export type HomePageModel = {
  featured?: IdeaCardModel;
  climbing: IdeaCardModel[];
  closingSoon: IdeaCardModel[];
  decided: (IdeaCardModel & { decision: DecisionModel })[];
  circles: CircleTile[];
  figures: { gathering: number; supporters: number; decided: number; medianDaysToDecision?: number };
};

export type IdeaSort = "trending" | "newest" | "most-supported" | "closing-soon" | "decided";

export type IdeaListModel = {
  ideas: IdeaCardModel[];
  sort: IdeaSort;
  circle?: CircleLink;
  tag?: string;
  circles: CircleLink[];
  /** The tags that most ideas have. */
  tags: string[];
  /** Opaque; present when there is a next page. */
  nextCursor?: string;
  firstPage: boolean;
};

export type DecisionsPageModel = {
  decided: (IdeaCardModel & { decision: DecisionModel })[];
  /** The next review that is announced, and the last day on which an idea may reach its goal to be in it. */
  nextBatch?: { name: string; cutOffOn: string };
  nextCursor?: string;
};
export type HowItWorksModel = { circles: { circle: CircleLink; policy: PolicyModel; members: number }[] };
export type TermsPageModel = { circle: CircleLink; termsHtml: string; version: number; changedAt: string };

/** The page without script after pressing Support: the supporter's own state. */
export type SupportPageModel = {
  card: IdeaCardModel;
  supported: boolean;
  givenAt?: string;
  signedInAs?: string;
  takesSupport: boolean;
  currency: string;
  questions?: SupportQuestion[];
  answers: { wouldPay?: number; howMany?: number; why?: string; wouldTest?: boolean };
  problemCode?: string;
  /** Which answers were refused: path, rule and the figure it was measured against. */
  issues?: { path: string; code: string; limit?: number }[];
};

/** A person's public page; what they do not show is absent. */
export type MemberPageModel = {
  memberId: string;
  name: string;
  title?: string;
  since: string;
  ideas?: IdeaCardModel[];
  supports?: IdeaCardModel[];
  circles?: CircleLink[];
};

/** One act by a plain form, with the member's own state. */
export type ActPageModel = {
  on: boolean;
  signedInAs?: string;
  problemCode?: ProblemCode;
} /** Without its circle: the link is no longer good, as the problem says. */ & (
  | { act: "invitation"; circle?: CircleLink; askFor: string }
  /** The circle is named to its members alone. */
  | { act: "join-request"; circleId: string; sent: boolean; circle?: CircleLink }
  | { act: "follow-idea"; card: IdeaCardModel }
  | { act: "follow-member"; member: { memberId: string; name: string } }
  | { act: "membership"; circle: CircleLink; members: number }
);

/** A piece of text, and whether it is what was searched for. */
export type Marked = { text: string; hit: boolean };

/** An idea that was found; `story` where only its story has the words. */
export type FoundIdeaModel = {
  idea: IdeaCardModel;
  title: Marked[];
  pitch: Marked[];
  author: Marked[];
  tags: Marked[][];
  story?: Marked[];
};

export type SearchPageModel = {
  query: string;
  /** More was typed than is searched. */
  cut: boolean;
  /** Nothing in it is a letter or a digit. */
  onlySigns: boolean;
  found: FoundIdeaModel[];
  total: number;
  /** No idea has all the words. */
  nearest: boolean;
  didYouMean?: string;
  circle?: CircleLink;
  circles: CircleLink[];
  /** What many ideas are about: a way on for who found nothing. */
  tags: string[];
  nextCursor?: string;
  firstPage: boolean;
};
/** Where a mail's link leads: to its question, to what was done, to nobody who gets mails, or nowhere when it was not made here. */
export type UnsubscribeModel = { token: string } & (
  | { state: "asked" | "stopped"; scope: Scope }
  | { state: "unreachable" | "unknown" }
);

/** An answer instead of a page: not found, gone, or something failed. */
export type MissingPageModel = {
  status: 404 | 410 | 500;
  requestId?: string;
  /** With an idea that is gone: whose doing it was, and the idea that goes on in its place. */
  goneBy?: "author" | "moderator";
  goesOnAs?: LineageModel;
  /** Merged into another that says the same. */
  merged?: MergedModel;
  /** At an address that may be private: where to go on after signing in, or the circle that may be asked. */
  signInFor?: string;
  askFor?: string;
};

/** What is left at the address of an idea that was merged: its name, why, and where it goes on. */
export type MergedModel = {
  title: string;
  textLang: Lang;
  authorName: string;
  at: string;
  byName: string;
  why: { text: string; textLang: Lang };
  into: LineageModel;
};

/** Shells that a script fills. */
export type ShellName =
  | "mine"
  | "notifications"
  | "notification-settings"
  | "write"
  | "moderation"
  | "statements"
  | "duplicates"
  | "review"
  | "insights"
  | "circles"
  | "import"
  | "brand"
  | "staff"
  | "tests"
  | "programmes";

/** What is published as files; `renderPublished(content, context)` in `web/pages/render-published.tsx` makes its HTML. */
export type PublishedContent =
  | { page: "home"; model: HomePageModel }
  | { page: "ideas"; model: IdeaListModel }
  | { page: "idea"; model: IdeaPageModel }
  | { page: "circles"; model: { circles: CircleTile[] } }
  | { page: "circle"; model: CirclePageModel }
  | { page: "terms"; model: TermsPageModel }
  | { page: "embed"; card: IdeaCardModel }
  | { page: "decisions"; model: DecisionsPageModel }
  | { page: "programmes"; model: ProgrammesPageModel }
  | { page: "programme"; model: ProgrammePageModel }
  | { page: "how-it-works"; model: HowItWorksModel }
  | { page: "style"; model: { ideas: IdeaCardModel[]; decisions: DecisionModel[] } }
  | { page: "shell"; name: ShellName };

/** Every page there is, with those that the site answers; `renderPage` in `web/pages/render.tsx` makes its HTML. */
export type PageContent =
  | PublishedContent
  | { page: "embed-code"; card: IdeaCardModel }
  | { page: "support"; model: SupportPageModel }
  | { page: "member"; model: MemberPageModel }
  | { page: "act"; model: ActPageModel; addresses: Record<Lang, string> }
  | { page: "talk"; model: TalkPageModel }
  | { page: "report"; model: ReportPageModel }
  | { page: "my-reports"; model: MyReportsModel }
  | { page: "missing"; model: MissingPageModel; path: string };

/** What the search function answers; `renderSearch(content, context)` in `web/pages/render-search.tsx` makes its HTML. */
export type SearchContent = { page: "search"; model: SearchPageModel } | Extract<PageContent, { page: "missing" }>;
