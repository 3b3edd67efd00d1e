import { ProgrammeId } from "../functions/platform/ids.ts";
import type {
  DecisionModel,
  IdeaCardModel,
  IdeaPageModel,
  PageContent,
  PageContext,
  PolicyModel,
  SearchContent,
  SearchPageModel,
} from "../web/models.ts";
import { type Lang, paths } from "../web/paths.ts";
import type { CommentModel, TalkModel } from "../web/talk/models.ts";
import { programmeInput } from "./programmes.ts";

/** One of every page, with text that tries to break out of it. */
export const hostile = `</script><script>alert(1)</script> & "quotes" 'n <b>`;

const circle = { circleId: "cir_petitespace1", name: "Petit espace", palette: "clay" } as const;
const programmeTile = {
  programmeId: ProgrammeId.parse("prg_000000000000"),
  title: `Le banc pliant ${hostile}`,
  pitch: hostile,
  stage: "recruiting",
  kind: "physical",
  startsOn: "2026-03-16",
  endsOn: "2026-04-19",
  seats: 5,
  circle,
} as const;
const picturedTile = {
  ...programmeTile,
  pictured: {
    ...{ ideaId: "ide_000000000000", title: hostile, circle, picture: paths.picture("bench.svg") },
    pictureName: `pic_${"0".repeat(24)}-1200x900`,
  },
};
const overProgramme = ProgrammeId.parse("prg_000000000001");
const steps = [
  { supporters: 100, extraDays: 365 },
  { supporters: 1_000, extraDays: 182 },
  { supporters: 5_000, extraDays: 182 },
  { supporters: 10_000, extraDays: 0 },
];

export const card = (more: Partial<IdeaCardModel> = {}): IdeaCardModel => ({
  ideaId: "ide_0123456789ab",
  title: `L’étagère-escalier ${hostile}`,
  pitch: `Cinq caisses ${hostile}`,
  textLang: "fr",
  circle,
  authorName: `Ada ${hostile}`,
  publishedAt: "2026-03-14T09:00:00.000Z",
  stair: { steps, reached: 2, supporters: 2_314, stage: "gathering", endsAt: "2026-10-30T17:00:00.000Z" },
  picture: "/pictures/cat-stair.webp",
  ...more,
});

export const decision = (outcome: DecisionModel["outcome"]): DecisionModel => ({
  outcome,
  reasonsHtml: "<p>Nous en avons monté trois.</p>",
  changeOurMindHtml: "<p>Un arceau sous 900 g.</p>",
  textLang: "fr",
  reasonCodes: ["too-costly"],
  signedBy: "Pia Fontaine",
  signerTitle: "Responsable produit",
  decidedAt: "2026-09-20T12:30:00.000Z",
  daysInReview: 19,
  supporters: 10_412,
  ...(outcome === "parked" && { secondLookAt: "2027-03-01T08:00:00.000Z" }),
});

const kin = { ideaId: "ide_ba9876543210", title: hostile, textLang: "fr", supporters: 37 } as const;

const comment: CommentModel = {
  commentId: "com_0000000000000001",
  memberId: "mem_b00000000000",
  name: `Bo ${hostile}`,
  textLang: "en",
  text: "Could it turn?",
  html: "<p>Could it turn?</p>",
  at: "2026-03-20T09:00:00.000Z",
  rev: 2,
  editedAt: "2026-03-21T09:00:00.000Z",
  answers: 4,
  reactions: [{ kind: "liked", name: `Pia ${hostile}`, memberId: "mem_p1a000000000" }],
  credited: true,
};
const answer: CommentModel = {
  ...comment,
  commentId: `${comment.commentId}.com_0000000000000002`,
  badge: "official",
  title: hostile,
};
const talk: TalkModel = {
  comments: 6,
  takesComments: true,
  authorId: "mem_ada000000000",
  updates: [
    { ...comment, commentId: "upd_0000000000000001", badge: "author", credited: false, answers: 0, answersShown: [] },
  ],
  credits: [{ commentId: comment.commentId, name: hostile }],
  threads: [
    { ...comment, answersShown: [answer] },
    {
      ...comment,
      commentId: "com_0000000000000003",
      name: "",
      gone: { by: "moderation", ruleNumber: 2 },
      answersShown: [{ ...answer, commentId: "com_0000000000000003.com_0000000000000004" }],
    },
  ],
  nextCursor: "next",
};
const reader = { memberId: comment.memberId, name: hostile, isAuthor: true, isStaff: true };

const ideaModel = (more: Partial<IdeaPageModel> = {}): IdeaPageModel => ({
  card: card(),
  authorId: "mem_ada000000000",
  kind: "new",
  storyHtml: "<p>Notre appartement fait 28 mètres carrés.</p>",
  pictures: [],
  programmes: [{ programmeId: overProgramme, title: hostile, stage: "running" }],
  tags: ["chat", hostile],
  timeline: [
    { at: "2026-01-05T09:12:00.000Z", kind: "stage", to: "submitted", byName: "Ada Morel", byKind: "author" },
    {
      at: "2026-01-06T10:00:00.000Z",
      kind: "stage",
      from: "submitted",
      to: "gathering",
      byName: "Mo Haddad",
      byKind: "moderator",
      why: { text: hostile, textLang: "fr" },
    },
  ],
  decisions: [],
  talk,
  more: [card({ ideaId: "ide_0123456789ac", textLang: "en" })],
  ...more,
});

const policy: PolicyModel = { kind: "fixed", firstWindowDays: 60, steps, resolved: steps };
const share: PolicyModel = {
  kind: "share",
  firstWindowDays: 30,
  waitBelowMembers: 30,
  steps: [
    { percent: 2, atLeast: 5, extraDays: 60 },
    { percent: 5, atLeast: 10, extraDays: 0 },
  ],
};
const tile = { ...circle, tagline: "Vivre grand dans peu de mètres.", members: 428, ideas: [card()] };
const decidedCard = { ...card(), decision: decision("not_approved") };

const searchModel: SearchPageModel = {
  query: "",
  cut: false,
  onlySigns: false,
  found: [],
  total: 0,
  nearest: false,
  circles: [circle],
  tags: ["bois", hostile],
  firstPage: true,
};

/** What the search function renders, which carries no other page. */
export const searchContents: Record<string, SearchContent> = {
  search: {
    page: "search",
    model: {
      ...searchModel,
      query: hostile,
      cut: true,
      nearest: true,
      didYouMean: hostile,
      total: 30,
      nextCursor: "12",
      found: [
        {
          idea: card(),
          title: [
            { text: "L’étagère ", hit: false },
            { text: hostile, hit: true },
          ],
          pitch: [{ text: hostile, hit: false }],
          author: [{ text: "Ada", hit: false }],
          tags: [[{ text: hostile, hit: true }], [{ text: "bois", hit: false }]],
          story: [
            { text: hostile, hit: false },
            { text: "chat", hit: true },
          ],
        },
      ],
    },
  },
  "search without a word": { page: "search", model: searchModel },
  "search that finds nothing": { page: "search", model: { ...searchModel, query: hostile, circle } },
};

export const pageContents: Record<string, PageContent> = {
  home: {
    page: "home",
    model: {
      featured: card(),
      climbing: [card()],
      closingSoon: [card()],
      decided: [decidedCard],
      circles: [tile],
      figures: { gathering: 214, supporters: 38_914, decided: 23, medianDaysToDecision: 19 },
    },
  },
  "an empty home": {
    page: "home",
    model: {
      climbing: [],
      closingSoon: [],
      decided: [],
      circles: [],
      figures: { gathering: 0, supporters: 0, decided: 0 },
    },
  },
  ideas: {
    page: "ideas",
    model: {
      ideas: [card()],
      sort: "newest",
      circles: [circle],
      tags: ["bois", hostile],
      nextCursor: "next",
      firstPage: true,
    },
  },
  "an empty list": {
    page: "ideas",
    model: { ideas: [], sort: "closing-soon", circle, circles: [circle], tags: [], firstPage: false },
  },
  idea: { page: "idea", model: ideaModel() },
  "an idea that started again": {
    page: "idea",
    model: ideaModel({
      startedFrom: kin,
      goesOnAs: kin,
      improves: hostile,
      coCreators: [{ memberId: "mem_x", name: hostile }],
    }),
  },
  "an idea that took others in": {
    page: "idea",
    model: ideaModel({
      alsoSuggested: [{ ideaId: "ide_x", title: hostile, textLang: "en", authorName: hostile }],
      timeline: [
        {
          at: "2026-03-20T09:00:00.000Z",
          kind: "took-in",
          to: "gathering",
          byKind: "moderator",
          byName: hostile,
          why: { text: hostile, textLang: "fr" },
          other: { ideaId: "ide_x", title: hostile, textLang: "en", authorName: hostile },
        },
        {
          at: "2026-03-21T09:00:00.000Z",
          kind: "gave-back",
          to: "gathering",
          byKind: "moderator",
          other: { ideaId: "ide_y", title: hostile, textLang: "en", authorName: hostile },
        },
      ],
    }),
  },
  "an idea whose time ran out": {
    page: "idea",
    model: ideaModel({
      card: card({ stair: { steps, reached: 1, supporters: 37, stage: "expired" } }),
      mayStartAgain: true,
    }),
  },
  "a decided idea": {
    page: "idea",
    model: ideaModel({
      card: card({ stair: { steps, reached: 4, supporters: 10_412, stage: "not_approved" } }),
      decisions: [decision("not_approved"), decision("parked")],
      timeline: [
        {
          at: "2026-09-20T12:30:00.000Z",
          kind: "stage",
          from: "in_review",
          to: "not_approved",
          byName: "Pia Fontaine",
          byKind: "product",
          why: { text: "Nous en avons monté trois.", textLang: "fr" },
        },
      ],
      inReviewSince: "2026-09-01T07:00:00.000Z",
    }),
  },
  "an embed code": { page: "embed-code", card: card() },
  circles: { page: "circles", model: { circles: [tile] } },
  circle: {
    page: "circle",
    model: {
      circle: {
        ...tile,
        charter: { text: "<p>Charte.</p>", textLang: "fr" },
        why: { text: "<p>Why.</p>", textLang: "en" },
        objective: { text: "Cinq hivers dehors", textLang: "fr" },
        figure: { text: "5", textLang: "fr" },
        rules: ["On reste courtois."],
        languages: ["fr", "en"],
      },
      members: 428,
      policy,
      ideas: [card()],
    },
  },
  terms: {
    page: "terms",
    model: { circle, termsHtml: "<p>Conditions.</p>", version: 2, changedAt: "2026-01-01T12:00:00.000Z" },
  },
  decisions: { page: "decisions", model: { decided: [decidedCard], nextCursor: "next" } },
  programmes: {
    page: "programmes",
    model: { open: [picturedTile], over: [{ ...programmeTile, programmeId: overProgramme, stage: "closed" }] },
  },
  "no programme": { page: "programmes", model: { open: [], over: [] } },
  programme: {
    page: "programme",
    model: {
      programme: picturedTile,
      about: { ...programmeInput, startsOn: "2026-03-16", endsOn: "2026-04-19" },
      storyHtml: "<p>Ce que nous voulons savoir.</p>",
      priorityUntil: "2026-03-05T09:00:00.000Z",
      idea: { ideaId: "ide_000000000000", title: hostile, textLang: "fr" },
    },
  },
  "programme that is over": {
    page: "programme",
    model: {
      programme: { ...programmeTile, stage: "closed" },
      about: { ...programmeInput, startsOn: "2026-03-16", endsOn: "2026-04-19" },
      storyHtml: "<p>Ce que nous voulons savoir.</p>",
      results: { text: hostile, publishedAt: "2026-04-21T09:00:00.000Z", changedAt: "2026-04-22T09:00:00.000Z" },
    },
  },
  "how it works": {
    page: "how-it-works",
    model: {
      circles: [
        { circle, policy, members: 12_840 },
        { circle: { ...circle, circleId: "cir_jardin" }, policy: share, members: 18 },
      ],
    },
  },
  support: {
    page: "support",
    model: {
      card: card(),
      supported: true,
      givenAt: "2026-04-01T10:00:00.000Z",
      signedInAs: "Bo Lindqvist",
      takesSupport: true,
      currency: "EUR",
      answers: { wouldPay: 120 },
      problemCode: "busy",
    },
  },
  "a person": {
    page: "member",
    model: {
      memberId: "mem_ada000000000",
      name: hostile,
      title: "Responsable produit",
      since: "2026-01-01T00:00:00.000Z",
      ideas: [card()],
      supports: [card({ ideaId: "ide_0123456789ad" })],
      circles: [circle],
    },
  },
  "an invitation": {
    page: "act",
    model: { act: "invitation", circle, askFor: "x", on: false, signedInAs: "Bo Lindqvist" },
    addresses: { fr: "/fr/prive/invitation/x", en: "/en/private/invitation/x" },
  },
  "an invitation that is over": {
    page: "act",
    model: { act: "invitation", askFor: "x", on: false, problemCode: "invitation-over" },
    addresses: { fr: "/fr/prive/invitation/x", en: "/en/private/invitation/x" },
  },
  "asking to be let in": {
    page: "act",
    model: { act: "join-request", circleId: "x", on: false, sent: false },
    addresses: { fr: "/fr/prive/demande/x", en: "/en/private/request/x" },
  },
  "following an idea": {
    page: "act",
    model: { act: "follow-idea", card: card({ textLang: "en" }), on: true, signedInAs: hostile },
    addresses: { fr: "/fr/prive/suivre/ide_x", en: "/en/private/follow/ide_x" },
  },
  "following a person": {
    page: "act",
    model: { act: "follow-member", member: { memberId: "mem_x", name: hostile }, on: false, problemCode: "busy" },
    addresses: { fr: "/fr/prive/suivre/mem_x", en: "/en/private/follow/mem_x" },
  },
  "joining a circle": {
    page: "act",
    model: { act: "membership", circle, members: 1_234, on: true, signedInAs: "Bo Lindqvist" },
    addresses: { fr: "/fr/prive/adhesion/x", en: "/en/private/membership/x" },
  },
  talk: { page: "talk", model: { card: card(), talk, reader, first: "fr" } },
  "a comment refused": {
    page: "talk",
    model: {
      card: card(),
      talk,
      thread: { ...comment, answersShown: [answer], nextCursor: "next" },
      wordings: [{ rev: 1, text: hostile, lang: "fr", at: "2026-03-20T09:00:00.000Z" }],
      reader,
      typed: { act: "edit", text: hostile, lang: "fr" },
      problem: { code: "invalid-input", issue: { code: "too-long", limit: 2_000 } },
    },
  },
  report: {
    page: "report",
    model: {
      target: `ide_0123456789ab.${comment.commentId}`,
      card: card(),
      comment: { name: hostile, html: "<p>Achetez !</p>", textLang: "fr" },
      rules: [hostile, "Pas de publicité"],
      typed: { reason: "2", word: hostile },
      problem: { code: "invalid-input", issue: { path: "word", code: "too-long", limit: 1_000 } },
    },
  },
  "my reports": {
    page: "my-reports",
    model: {
      signedInAs: hostile,
      reports: [
        {
          target: "ide_0123456789ab",
          title: hostile,
          ofComment: true,
          reason: "unlawful",
          at: "2026-03-20T09:00:00.000Z",
          outcome: "removed",
          settledAt: "2026-03-21T09:00:00.000Z",
        },
      ],
    },
  },
  "not found": { page: "missing", model: { status: 404, requestId: "req_1" }, path: "/fr/nulle-part" },
  gone: { page: "missing", model: { status: 410, goneBy: "moderator" }, path: "/fr/idees/x" },
  "gone on": { page: "missing", model: { status: 410, goneBy: "author", goesOnAs: kin }, path: "/fr/idees/y" },
  "gone into another": {
    page: "missing",
    model: {
      status: 410,
      merged: {
        title: hostile,
        textLang: "en",
        authorName: hostile,
        at: "2026-03-20T09:00:00.000Z",
        byName: hostile,
        why: { text: hostile, textLang: "fr" },
        into: kin,
      },
    },
    path: "/fr/idees/z",
  },
  style: {
    page: "style",
    model: { ideas: [card()], decisions: [decision("approved"), decision("not_approved"), decision("parked")] },
  },
  "a shell": { page: "shell", name: "write" },
};

export const pageContext = (lang: Lang): PageContext => ({
  lang,
  brand: {
    name: "Marelle",
    timeZone: "Europe/Paris",
    currency: "EUR",
    tagline: { fr: "Vos idées, montées ensemble.", en: "Your ideas, built together." },
  },
  origin: "https://ideas.example",
  assets: { "site.css": "/assets/site-X.css", "site.js": "/assets/site-X.js", "idea.js": "/assets/idea-X.js" },
});
