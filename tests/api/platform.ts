import { actPart, actStore } from "../../functions/acts/store.ts";
import { api } from "../../functions/api.ts";
import { calendarStore } from "../../functions/calendars/store.ts";
import { calendarTokens } from "../../functions/calendars/token.ts";
import { watchedIdeas } from "../../functions/calendars/watched-ideas.ts";
import type { CircleInput } from "../../functions/circles/contract.ts";
import { doorStore } from "../../functions/circles/door-store.ts";
import { circleDraftStore } from "../../functions/circles/draft-store.ts";
import { holdingOf } from "../../functions/circles/holding-of.ts";
import { circleStore } from "../../functions/circles/store.ts";
import { coCreatorStore } from "../../functions/cocreators/store.ts";
import { saidUnder } from "../../functions/comments/said.ts";
import { talkStore } from "../../functions/comments/store.ts";
import { deskStore } from "../../functions/desk/store.ts";
import { programmeMemory } from "../../functions/enrolment/programme-memory.ts";
import { seatsTaken } from "../../functions/enrolment/seats-taken.ts";
import { enrolmentStore } from "../../functions/enrolment/store.ts";
import { actDepsOn } from "../../functions/entrypoints/acting.ts";
import { ideaInTestOn } from "../../functions/entrypoints/idea-in-test.ts";
import { testersOn } from "../../functions/entrypoints/testers.ts";
import { reportGalleryStore } from "../../functions/feedback/picture-store.ts";
import { feedbackStore } from "../../functions/feedback/store.ts";
import { testedVersions } from "../../functions/feedback/tested-versions.ts";
import { triageStore } from "../../functions/feedback/triage-store.ts";
import { followStore } from "../../functions/follows/store.ts";
import type { Draft, DraftInput, IdeaCard } from "../../functions/ideas/contract.ts";
import { listIdeas } from "../../functions/ideas/list-ideas.ts";
import { circle as circlePolicy } from "../../functions/ideas/policy.ts";
import { purgeRanked } from "../../functions/ideas/purge-ranked.ts";
import { ideaStore } from "../../functions/ideas/store.ts";
import { factStore } from "../../functions/insights/fact-store.ts";
import { joinedAtIn } from "../../functions/members/joined-at.ts";
import { memberStore } from "../../functions/members/store.ts";
import { mergeStore } from "../../functions/merging/store.ts";
import { handStore } from "../../functions/moderation/hand-store.ts";
import { RipeAnswer, takeEffect } from "../../functions/moderation/take-effect.ts";
import { contactStore } from "../../functions/notifications/contact-store.ts";
import { noticeStore } from "../../functions/notifications/store.ts";
import { galleryCopier } from "../../functions/pictures/copy-gallery.ts";
import { galleryStore } from "../../functions/pictures/store.ts";
import { uploadKey } from "../../functions/pictures/upload-key.ts";
import { changeSessions } from "../../functions/platform/change-sessions.ts";
import { cursors } from "../../functions/platform/cursor.ts";
import { CircleId } from "../../functions/platform/ids.ts";
import { markdownToHtml } from "../../functions/platform/markdown.ts";
import type { SendAll } from "../../functions/platform/send.ts";
import type { SessionMember } from "../../functions/platform/session.ts";
import { guestStore } from "../../functions/programmes/guest-store.ts";
import { knownProgramme } from "../../functions/programmes/reader.ts";
import { programmeStore } from "../../functions/programmes/store.ts";
import { memberCalendar } from "../../functions/publishing/deadline-calendar.ts";
import { previewCircle } from "../../functions/publishing/present-circle-page.ts";
import { presentDecision } from "../../functions/publishing/present-decision.ts";
import { replyStore } from "../../functions/replies/store.ts";
import { reportStore } from "../../functions/reports/store.ts";
import { onTheirWay } from "../../functions/review/on-their-way.ts";
import { reviewStore } from "../../functions/review/store.ts";
import { standingStore } from "../../functions/sanctions/store.ts";
import { parcelStore } from "../../functions/shipping/store.ts";
import { staffStore } from "../../functions/staff/store.ts";
import { clockDepsOf } from "../../functions/support/count-deps.ts";
import { countedSupports, everySupport } from "../../functions/support/counted-supports.ts";
import { readStanding } from "../../functions/support/standing.ts";
import { standingCache } from "../../functions/support/standing-cache.ts";
import { supportStore } from "../../functions/support/store.ts";
import { supportsIdea } from "../../functions/support/supports-idea.ts";
import { closureStore } from "../../functions/testing/closure-store.ts";
import { exportStore } from "../../functions/testing/export-store.ts";
import { figureStore } from "../../functions/testing/figure-store.ts";
import { invitedBy } from "../../functions/testing/invited.ts";
import { testingStore } from "../../functions/testing/store.ts";
import { type CastName, cast } from "../cast.ts";
import { createWorld, seededRandom } from "../world.ts";
import { as, castApp } from "./client.ts";

/** The whole API on a table of its own, with one circle that takes ideas in both languages. */
export async function createPlatform(options: Parameters<typeof createWorld>[0] = {}) {
  const world = await createWorld(options);
  const { table, clock } = world;
  const ideas = ideaStore(table);
  const circles = circleStore(table);
  const members = memberStore(table);
  const support = supportStore(table);
  const news = noticeStore(table);
  const talk = talkStore(table);
  const galleries = galleryStore(table);
  const desk = deskStore(table);
  /** Checked pictures by file, as the bucket would give them. */
  const media = new Map<string, Uint8Array<ArrayBuffer>>();
  const contacts = contactStore(table);
  const staff = staffStore(table);
  const spoken: string[] = [];
  /** What waits to be mailed, as the queue would hold it. */
  const mails: unknown[] = [];
  const sendMails: SendAll = async (messages) => {
    mails.push(...messages.map(({ body }) => body));
    return [];
  };
  /** Answers of moderators that wait to take effect, as the queue would hold them. */
  const answers: RipeAnswer[] = [];
  const sendAnswers: SendAll = async (messages) => {
    for (const { body } of messages) answers.push(RipeAnswer.parse(body));
    return [];
  };
  const acting = { ...actDepsOn(table), hands: handStore(table), sendAnswers };
  /** Delivers what waits, as often as messages come back. */
  const deliver = async () => {
    for (const each of answers.splice(0)) await takeEffect(acting, each, clock());
  };
  const restrictions = standingStore(table);
  /** When prototypes came, by member. */
  const receipts = new Map<string, string>();
  const routes = api({
    ...acting,
    table,
    ideas,
    acts: actStore(table),
    holdingOf: holdingOf(table),
    joinedAt: joinedAtIn(table),
    heldWords: () => ["gros mot", "swearword"],
    circles,
    circleDrafts: circleDraftStore(table),
    staff,
    changeEach: changeSessions(table),
    sendMails,
    addressOf: async (memberId) => (await contacts.contactOf(memberId)).email,
    previewCircle,
    members,
    news,
    notices: news.notices,
    contacts,
    support,
    talk,
    reports: reportStore(table),
    replies: replyStore(table),
    findComment: talk.find,
    tableName: table.name,
    merges: mergeStore(table),
    feedback: feedbackStore(table),
    triage: triageStore(table),
    everySupport: (card) => everySupport(table, card),
    purgeRanked: (card) => purgeRanked(table, card),
    cursors: cursors("a secret of this test"),
    random: world.random,
    review: reviewStore(table),
    actPart: (act) => actPart(table, act),
    said: (ideaId) => saidUnder(table, ideaId),
    deskCleared: ({ ideaId }, outcome) => desk.cleared(ideaId, outcome === "parked"),
    desk,
    allCircles: circles.circles,
    standings: standingCache((ideaId) => readStanding(table, ideaId)),
    listIdeas: listIdeas(ideas, cursors("a secret of this test")),
    follows: followStore(table),
    calendars: calendarStore(table),
    tokens: calendarTokens("a secret of this test"),
    watchedIdeas: watchedIdeas(support, followStore(table)),
    languageOf: async (memberId) => (await members.member(memberId)).lang,
    calendarOf: (cards, lang, origin) => memberCalendar(cards, lang, { origin, brandName: "Marelle" }),
    findCard: ideas.findCard,
    findMember: members.member,
    belongs: circles.belongs,
    doors: doorStore(table),
    profiles: members,
    rename: async () => undefined,
    circle: circles.circle,
    findCircle: circles.findCircle,
    memberCount: circles.memberCount,
    drafts: ideas.drafts,
    ownIdeas: ideas.ownIdeas,
    supportsOf: support.supportsOf,
    speak: async (_cookie, lang) => {
      spoken.push(lang);
    },
    recount: clockDepsOf({ table, clock }).recount,
    markdownToHtml,
    presentDecision,
    shards: 16,
    galleries,
    copyGallery: galleryCopier({
      ...galleries,
      media: {
        async copy(from, to) {
          media.set(to, media.get(from) ?? new Uint8Array());
        },
      },
    }),
    frozenPictures: galleries.frozenPictures,
    dropGallery: galleries.dropGallery,
    coCreators: coCreatorStore(table),
    ...coCreatorStore(table),
    findDraft: ideas.findDraft,
    uploadForm: async (owner, pictureId, type) => ({ key: uploadKey(owner, pictureId), "Content-Type": type }),
    readPicture: async (file) => media.get(file),
    staffFigures: factStore(table).staffFigures,
    waitingIdeas: ideas.queue,
    timeZone: "Europe/Paris",
    supports: (card) => countedSupports(table, card, false),
    testing: testingStore(table),
    closure: closureStore(table),
    kept: figureStore(table),
    exports: exportStore(table),
    clock,
    programme: programmeStore(table).programme,
    knownProgramme: (programmeId, reader) =>
      knownProgramme(
        { table, programmes: programmeStore(table), supportsOne: supportsIdea(table, ideas.findCard) },
        programmeId,
        reader,
      ),
    enrolmentOf: enrolmentStore(table).of,
    allEnrolments: enrolmentStore(table).all,
    allFeedback: feedbackStore(table).all,
    receivedAt: async (_, memberId) => receipts.get(memberId),
    parcels: parcelStore(table),
    invited: invitedBy(ideas.findCard),
    programmes: programmeStore(table),
    ...testersOn(table),
    versionsOf: testedVersions(table),
    findReport: feedbackStore(table).find,
    reportGalleries: reportGalleryStore(table),
    keepPictures: reportGalleryStore(table).keep,
    guests: guestStore(table),
    enrolments: enrolmentStore(table),
    remembered: programmeMemory(programmeStore(table)),
    chance: seededRandom(1),
    supportsOne: supportsIdea(table, ideas.findCard),
    findIdea: ideas.findCard,
    ideaInTest: ideaInTestOn(table),
    takenSeats: seatsTaken(enrolmentStore(table)),
    approvedIdeas: (now) => onTheirWay(ideas, now),
  });
  const app = castApp(world).route("/api", routes);
  await circles.save(balcony, balconyInput, clock());
  for (const member of Object.values(cast))
    await members.saveMember({
      memberId: member.memberId,
      name: member.name,
      lang: member.lang,
      joinedAt: "2026-01-01T00:00:00.000Z",
    });
  return {
    ...world,
    answers,
    acting,
    deliver,
    restrictions,
    receipts,
    ideas,
    circles,
    members,
    news,
    contacts,
    staff,
    support,
    talk,
    galleries,
    feedback: feedbackStore(table),
    media,
    app,
    spoken,
    mails,
    as: (who?: CastName | SessionMember) => as(app, who),
  };
}
export type Platform = Awaited<ReturnType<typeof createPlatform>>;

export const balcony = CircleId.parse("balcony");
export const balconyInput: CircleInput = {
  name: { fr: "Balcons", en: "Balconies" },
  tagline: { fr: "Petits espaces, grandes envies", en: "Small spaces, big plans" },
  charter: { fr: "On reste aimable.", en: "We stay kind." },
  rules: [
    { fr: "Une idée à la fois", en: "One idea at a time" },
    { fr: "Pas de publicité", en: "No advertising" },
  ],
  terms: { fr: "Vous gardez vos droits.", en: "You keep your rights." },
  policy: { ...circlePolicy, milestones: [...circlePolicy.milestones] },
  palette: "leaf",
  languages: ["fr", "en"],
};

export const story =
  "Une jardinière qui se plie contre le mur quand on veut sortir la table, et se déplie pour les semis.";
export const draftInput: DraftInput = {
  rev: 0,
  title: "La jardinière pliante",
  pitch: "Elle se plie quand on veut sortir la table.",
  story,
  circleId: balcony,
  lang: "fr",
  kind: "new",
  tags: ["jardin", "pliant"],
};

/** A draft as its author has just made it. */
export async function drafted(
  platform: Platform,
  more: Partial<DraftInput> = {},
  who: CastName = "ada",
): Promise<Draft> {
  const key = { headers: { "idempotency-key": crypto.randomUUID() } };
  return (await platform.as(who).post<Draft>("/api/my/drafts", { ...draftInput, ...more }, key)).body;
}

/** An idea that waits for moderation. */
export async function submitted(platform: Platform, more: Partial<DraftInput> = {}): Promise<IdeaCard> {
  const { ideaId, rev } = await drafted(platform, more);
  const path = `/api/my/drafts/${ideaId}/submission`;
  return (await platform.as("ada").post<IdeaCard>(path, { rev, termsVersion: 1 })).body;
}

/** An idea that gathers support. */
export async function published(platform: Platform, more: Partial<DraftInput> = {}): Promise<IdeaCard> {
  const { ideaId, version } = await submitted(platform, more);
  const answer = { outcome: "published", version };
  return (await platform.as("mo").put<IdeaCard>(`/api/studio/moderation/${ideaId}`, answer)).body;
}

/** An idea whose time ran out, as the clock would have moved it. */
export async function expired(platform: Platform, more: Partial<DraftInput> = {}): Promise<IdeaCard> {
  const card = await published(platform, more);
  const record = { kind: "stage", by: { kind: "clock" }, from: card.stage } as const;
  return platform.ideas.take({ card, changes: { stage: "expired" }, record, now: platform.clock() });
}

/** An idea that reached its last milestone, as the clock would have moved it. */
export async function inReview(platform: Platform, more: Partial<DraftInput> = {}): Promise<IdeaCard> {
  const card = await published(platform, more);
  const now = platform.clock();
  const record = { kind: "stage", by: { kind: "clock" }, from: card.stage } as const;
  const changes = { stage: "in_review", reviewOpenedAt: now.toISOString() } as const;
  return platform.ideas.take({ card, changes, record, now });
}
