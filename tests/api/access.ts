import type { Hono } from "hono";
import { draftOf } from "../../functions/circles/draft-content.ts";
import { FeedbackRef } from "../../functions/feedback/contract.ts";
import { reportGalleryStore } from "../../functions/feedback/picture-store.ts";
import { feedbackStore } from "../../functions/feedback/store.ts";
import { stopToken } from "../../functions/notifications/stop-link.ts";
import { usualChoice } from "../../functions/notifications/topics.ts";
import type { Picture } from "../../functions/pictures/contract.ts";
import { pictureFile, pictureName } from "../../functions/pictures/files.ts";
import { judged } from "../../functions/pictures/gallery.ts";
import type { Env } from "../../functions/platform/http.ts";
import { usualCriteria } from "../../functions/review/limits.ts";
import { paths } from "../../web/paths.ts";
import { type CastName, cast } from "../cast.ts";
import { application, holdingSeat } from "../enrolling.ts";
import { seals } from "../own-deps.ts";
import { makeProgramme, programmeInput } from "../programmes.ts";
import { addressInput } from "../shipping.ts";
import { enrolled } from "../testers.ts";
import { enrolledAs, issueInput, newFeedbackId, programmeUnderTest } from "../under-test.ts";
import {
  balconyInput,
  drafted,
  draftInput,
  expired,
  inReview,
  type Platform,
  published,
  story,
  submitted,
} from "./platform.ts";

/** Who may call; Ada owns every subject below. */
export const callers = ["visitor", "ada", "bo", "mo", "pia", "cleo", "sol"] as const;
export type Caller = (typeof callers)[number];
/** 2xx or 303 · the same, but nothing changed · 401 · 403 · 404 as if it were not there · 400 · 409. */
export type Outcome = "yes" | "in vain" | "sign-in" | "no" | "hidden" | "refused" | "conflict";
type Row = Record<Caller, Outcome>;

export const anyone: Row = { visitor: "yes", ada: "yes", bo: "yes", mo: "yes", pia: "yes", cleo: "yes", sol: "yes" };
export const members: Row = { ...anyone, visitor: "sign-in" };
export const membersButItsAuthor: Row = { ...members, ada: "no" };
export const itsAuthor: Row = {
  visitor: "sign-in",
  ada: "yes",
  bo: "hidden",
  mo: "hidden",
  pia: "hidden",
  cleo: "hidden",
  sol: "hidden",
};
/** With one role; a member without it is told no, even about an idea of their own. */
export const only = (who: CastName): Row => ({
  visitor: "sign-in",
  ada: "no",
  bo: "no",
  mo: "no",
  pia: "no",
  cleo: "no",
  sol: "no",
  [who]: "yes",
});

/** Those who see that two ideas are one. */
const mergers: Row = { ...only("mo"), pia: "yes" };
/** Even the brand finds no import that there is not. */
const unknownImport: Row = { ...only("cleo"), cleo: "hidden" };
/** Everybody who works for the brand. */
const staff = (outcome: Outcome): Row => ({ ...only("mo"), mo: outcome, pia: outcome, cleo: outcome });

/** Those who keep the doors of private circles. */
const keepers: Row = { ...only("mo"), cleo: "yes" };

/** Those who answer people, and those who answer for the brand. */
const answerers = (outcome: Outcome = "yes"): Row => ({ ...only("mo"), mo: outcome, cleo: outcome });

/** A form's answer signed out leads to sign-in, and is no refusal. */
export const membersByForm: Row = { ...anyone, ada: "no" };

export type Subject = {
  ideaId: string;
  reviewOpenedAt?: string;
  version?: number;
  rev?: number;
  at?: string;
  commentId?: string;
  pictureId?: string;
  key?: string;
};
export type Rule = {
  row: Row;
  /** Makes what the path names; a fresh one for each cell, always Ada's. */
  subject?: (platform: Platform) => Promise<Subject>;
  body?: (subject: Subject) => unknown;
  /** An address of the route, where its pattern is not one. */
  at?: (subject: Subject) => string;
  /** Fields of a plain form instead. */
  form?: Record<string, string>;
  headers?: () => Record<string, string>;
};

const version = ({ version }: Subject) => ({ version });
const decision = (subject: Subject) => ({
  ...version(subject),
  outcome: "approved",
  reasons: { fr: "Oui, nous la construisons." },
  changeOurMind: {},
  reasonCodes: [],
  lang: "fr",
});
const draftBody = ({ rev }: Subject) => ({ ...draftInput, rev });

const scored = ({ reviewOpenedAt }: Subject) => ({
  round: reviewOpenedAt,
  marks: usualCriteria.map(({ id }) => ({ criterionId: id, mark: 3 })),
});
const draftOfTeam = () => ({
  rev: 0,
  outcome: "approved",
  reasons: { fr: "Oui." },
  changeOurMind: {},
  reasonCodes: [],
});

async function draftedByTeam(platform: Platform): Promise<Subject> {
  const card = await inReview(platform);
  await platform.as("pia").put(`/api/studio/review/${card.ideaId}/draft`, draftOfTeam());
  return card;
}

async function proposedByTeam(platform: Platform): Promise<Subject> {
  const card = await draftedByTeam(platform);
  const { version } = card;
  await platform.as("pia").put(`/api/studio/review/${card.ideaId}/proposal`, { version, rev: 1 });
  return card;
}

async function approved(platform: Platform): Promise<Subject> {
  const card = await inReview(platform);
  const path = `/api/studio/review/${card.ideaId}/decision`;
  await platform.as("pia").put(path, decision(card));
  return platform.ideas.card(card.ideaId);
}

/** An idea that was sent with a checked picture. */
async function pictured(platform: Platform): Promise<Subject> {
  const { ideaId, rev } = await drafted(platform);
  const headers = { "idempotency-key": crypto.randomUUID() };
  const sent = { type: "image/png", bytes: 4_000 };
  const { body } = await platform.as("ada").post<{ picture: Picture }>(`/api/pictures/${ideaId}`, sent, { headers });
  const { pictureId } = body.picture;
  const size = { width: 480, height: 360 };
  await platform.galleries.changeIfThere(ideaId, (gallery) => judged(gallery, pictureId, size));
  platform.media.set(pictureFile(pictureName(pictureId, 480, 360), 480), new Uint8Array([1]));
  await platform.as("ada").post(`/api/my/drafts/${ideaId}/submission`, { rev, termsVersion: 1 });
  return { ideaId, pictureId };
}
const pathOfPicture = ({ ideaId, pictureId }: Subject) => `/api/pictures/${ideaId}/${pictureId}`;

async function supported(platform: Platform): Promise<Subject> {
  const card = await published(platform);
  for (const who of ["bo", "mo", "pia", "cleo", "sol"] as const)
    await platform.as(who).put(`/api/ideas/${card.ideaId}/support`);
  return card;
}

const each = (patterns: string[], rulesOf: (pattern: string) => Record<string, Rule>) =>
  Object.assign({}, ...patterns.map(rulesOf)) as Record<string, Rule>;

const own = (pattern: string, word: string, id: string) => pattern.replace(/:word{[^}]*}/, word).replace(":id", id);
const stopPath = (lang: "fr" | "en") => () =>
  paths.unsubscribe(lang, stopToken(seals, { memberId: cast.ada.memberId, scope: "all" }));

/** Somebody else's notice is as if it were not there. */
const itsReader = itsAuthor;
async function told(platform: Platform): Promise<Subject> {
  const { ideaId, title } = await published(platform);
  const at = platform.clock().toISOString();
  await platform.news.keep({ memberId: cast.ada.memberId, at, kind: "published", ideaId, title }, platform.clock());
  return { ideaId, at };
}
const noticePath = ({ ideaId, at }: Subject) => `/api/my/notifications/${at}~published~${ideaId}/read`;
const commentBy =
  (who: "ada" | "bo") =>
  async (platform: Platform): Promise<Subject> => {
    const card = await published(platform);
    const path = `/api/ideas/${card.ideaId}/comments`;
    const { commentId } = (await platform.as(who).post<Subject>(path, { text: story, lang: "fr" })).body;
    return { ideaId: card.ideaId, ...(commentId && { commentId }) };
  };
const commented = commentBy("ada");
const commentedByBo = commentBy("bo");
const ofComment = ({ ideaId, commentId }: Subject) => `/api/ideas/${ideaId}/comments/${commentId}`;

async function calendarOfAda(platform: Platform): Promise<Subject> {
  const { body } = await platform.as("ada").put<{ address: string }>("/api/my/calendar");
  return { ideaId: new URL(body.address).pathname };
}
const everyone = (outcome: Outcome): Row => ({
  visitor: outcome,
  ada: outcome,
  bo: outcome,
  mo: outcome,
  pia: outcome,
  cleo: outcome,
  sol: outcome,
});

async function reported(platform: Platform): Promise<Subject> {
  const card = await published(platform);
  await platform.as("bo").put(`/api/reports/${card.ideaId}`, { reason: 1 });
  return card;
}

/** Two ideas of one circle: the second's id is the key. */
async function twoAlike(platform: Platform): Promise<Subject> {
  const { ideaId: key } = await published(platform);
  return { ...(await published(platform)), key };
}
async function merged(platform: Platform): Promise<Subject> {
  const pair = await twoAlike(platform);
  await platform.as("mo").put(`/api/studio/merging/${pair.ideaId}`, { into: pair.key, message: "Le même banc." });
  return pair;
}
/** A comment of Ada's that waits for a moderator. */
async function waitingWords(platform: Platform): Promise<Subject> {
  const card = await published(platform);
  await platform.as("ada").post(`/api/ideas/${card.ideaId}/comments`, { text: "Un gros mot.", lang: "fr" });
  const [held] = await platform.acting.held.of(card.ideaId, cast.ada.memberId);
  return { ideaId: card.ideaId, key: held?.heldId ?? "" };
}
/** Ada was warned by Noa. */
async function warned(platform: Platform): Promise<Subject> {
  const item = `member:${cast.ada.memberId}`;
  const input = { outcome: "warned", circleId: "balcony", reason: 1, message: "Restons aimables." };
  const { body } = await platform.as("noa").put<{ answerId: string }>(`/api/studio/desk/${item}/answer`, {
    kind: "member",
    input,
  });
  platform.pass(10_000);
  await platform.deliver();
  return { ideaId: "", key: body.answerId };
}
async function appealed(platform: Platform): Promise<Subject> {
  const subject = await warned(platform);
  await platform.as("ada").put(`/api/my/statements/${subject.key}/appeal`, { text: "Ce n’était pas moi.", lang: "fr" });
  return subject;
}
const onDesk =
  (rest: string) =>
  ({ ideaId }: Subject) =>
    `/api/studio/desk/submission:${ideaId}/${rest}`;

async function invited(platform: Platform): Promise<Subject> {
  const { ideaId } = await drafted(platform);
  const { body } = await platform.as("ada").post<{ key: string }>(`/api/co-creators/${ideaId}/invitation`);
  return { ideaId, key: body.key };
}
const byKey = ({ ideaId, key }: Subject) => `/api/co-creators/${ideaId}/invitation?key=${key}`;

async function staffLink(platform: Platform): Promise<Subject> {
  const headers = { "idempotency-key": crypto.randomUUID() };
  const path = "/api/studio/brand/staff/invitations";
  const { body } = await platform
    .as("cleo")
    .post<{ token: string }>(path, { roles: ["moderator"], days: 7 }, { headers });
  return { ideaId: "", key: body.token };
}
const linkPath = ({ key }: Subject) => `/api/staff-invitations/${key}`;

/** An open programme; its id is the key. */
async function openProgramme(platform: Platform): Promise<Subject> {
  return { ideaId: "", key: (await makeProgramme(platform)).programmeId };
}
async function hiddenProgramme(platform: Platform): Promise<Subject> {
  return { ideaId: "", key: (await makeProgramme(platform, { visibility: "private" })).programmeId };
}
async function programmeLink(platform: Platform): Promise<Subject> {
  const { key } = await hiddenProgramme(platform);
  const headers = { "idempotency-key": crypto.randomUUID() };
  const path = `/api/studio/programmes/${key}/invitations`;
  const { body } = await platform.as("pia").post<{ token: string }>(path, { uses: 1, days: 7 }, { headers });
  return { ideaId: "", key: body.token };
}
const programmeLinkPath = ({ key }: Subject) => `/api/programme-invitations/${key}`;
/** One in which Ada holds a seat. */
async function seatedProgramme(platform: Platform): Promise<Subject> {
  const programme = await makeProgramme(platform);
  await holdingSeat(platform, programme, "ada", "seated");
  return { ideaId: "", key: programme.programmeId };
}
const ofProgramme =
  (before: string, after = "") =>
  ({ key }: Subject) =>
    `${before}/${key}${after}`;
/** A test that Ada takes part in, after its first phase began. */
async function runningTest(platform: Platform): Promise<Subject> {
  const [start, ...rest] = programmeInput.phases;
  const from = "2026-01-05";
  const phases = start ? [{ ...start, from }, ...rest] : rest;
  const programme = await makeProgramme(platform, { stage: "running", phases });
  await enrolled(platform, programme, cast.ada);
  return { ideaId: "", key: programme.programmeId };
}
/** Who does not test learns nothing of the test, staff no more than others. */
const itsTester: Row = itsAuthor;
/** Ada tests a prototype, and said where it goes. */
async function toBeSent(platform: Platform): Promise<Subject> {
  const { programmeId } = await programmeUnderTest(platform);
  await enrolledAs(platform, programmeId, "ada");
  await platform.as("ada").put(`/api/programmes/${programmeId}/delivery/address`, addressInput);
  return { ideaId: "", key: programmeId };
}
/** Anybody may know of a public programme; its parcels are for those with a seat. */
const itsAddressee: Row = { ...only("ada") };

/** The product team, and all others who work on a programme to read. */
const programmeTeam: Row = { ...only("pia"), cleo: "yes", sol: "yes" };
/** The product team, and the brand to read. */
const programmeStaff: Row = { ...only("pia"), cleo: "yes" };

const ofReport = (after: string) => ofProgramme("/api/studio/programmes", after);
/** A report of Ada's in a programme that Bo tests too; the team reads along, and nobody else does; "programme/report" is the key. */
async function filedReport(platform: Platform): Promise<Subject> {
  const { programmeId } = await programmeUnderTest(platform);
  for (const who of ["ada", "bo"] as const) await enrolledAs(platform, programmeId, who);
  const key = `${programmeId}/feedback/${newFeedbackId(platform)}`;
  await platform.as("ada").put(`/api/programmes/${key}`, issueInput);
  return { ideaId: "", key };
}
const aReport =
  (rest = "") =>
  ({ key }: Subject) =>
    `/api/programmes/${key}${rest}`;
const testers: Row = { visitor: "sign-in", ada: "yes", bo: "yes", mo: "no", pia: "no", cleo: "no", sol: "no" };
const testersAndTeam: Row = { ...testers, pia: "yes", cleo: "yes" };
const itsReporter: Row = { ...testers, bo: "no" };
const everyTester: Row = { ...testers, ada: "no" };
async function reportToCheck(platform: Platform): Promise<Subject> {
  const subject = await filedReport(platform);
  const [programmeId = "", , feedbackId = ""] = subject.key?.split("/") ?? [];
  const store = feedbackStore(platform.table);
  const before = await store.report(FeedbackRef.parse({ programmeId, feedbackId }));
  const { memberId, name } = cast.pia;
  const line = { at: platform.clock().toISOString(), by: { memberId, name, staff: true }, act: "fixed" };
  await store.take({ before, changes: { status: "fixed", fixedIn: "Prototype 3" }, line });
  return subject;
}
/** A report of Ada's with a checked picture. */
async function picturedReport(platform: Platform): Promise<Subject> {
  const subject = await filedReport(platform);
  const headers = { "idempotency-key": crypto.randomUUID() };
  const path = aReport("/pictures")(subject);
  const sent = { type: "image/png", bytes: 4_000 };
  const { body } = await platform.as("ada").post<{ picture: Picture }>(path, sent, { headers });
  const { pictureId } = body.picture;
  const [programmeId = "", , feedbackId = ""] = subject.key?.split("/") ?? [];
  const ref = FeedbackRef.parse({ programmeId, feedbackId });
  const size = { width: 480, height: 360 };
  await reportGalleryStore(platform.table).changeIfThere(ref, (gallery) => judged(gallery, pictureId, size));
  platform.media.set(pictureFile(pictureName(pictureId, 480, 360), 480), new Uint8Array([1]));
  return { ...subject, pictureId };
}

/** Every route there is. One that is missing here fails the test. */
export const rules: Record<string, Rule> = {
  "GET /api/me": { row: anyone },
  "GET /api/ideas": { row: anyone },
  "GET /api/ideas/:ideaId": { row: anyone, subject: published },
  "GET /api/ideas/:ideaId/support": { row: anyone, subject: published },
  "PUT /api/ideas/:ideaId/support": { row: membersButItsAuthor, subject: published },
  "DELETE /api/ideas/:ideaId/support": { row: membersButItsAuthor, subject: supported },
  "PUT /api/ideas/:ideaId/support/answers": {
    row: { ...members, ada: "conflict" },
    subject: supported,
    body: () => ({ wouldTest: true }),
  },
  "GET /api/ideas/:ideaId/comments": { row: anyone, subject: published },
  "POST /api/ideas/:ideaId/comments": { row: members, subject: published, body: () => ({ text: story, lang: "fr" }) },
  "POST /api/ideas/:ideaId/updates": {
    row: { ...only("ada") },
    subject: published,
    body: () => ({ text: story, lang: "fr" }),
  },
  "GET /api/ideas/:ideaId/comments/:commentId": { row: anyone, subject: commented, at: ofComment },
  "PUT /api/ideas/:ideaId/comments/:commentId": {
    row: only("ada"),
    subject: commented,
    at: ofComment,
    body: () => ({ text: "Mieux dit", lang: "fr", rev: 1 }),
  },
  "DELETE /api/ideas/:ideaId/comments/:commentId": { row: only("ada"), subject: commented, at: ofComment },
  "GET /api/ideas/:ideaId/comments/:commentId/wordings": {
    row: anyone,
    subject: commented,
    at: (subject) => `${ofComment(subject)}/wordings`,
  },
  "PUT /api/ideas/:ideaId/comments/:commentId/reaction": {
    row: { ...only("pia"), cleo: "yes" },
    subject: commented,
    at: (subject) => `${ofComment(subject)}/reaction`,
    body: () => ({ kind: "liked" }),
  },
  "DELETE /api/ideas/:ideaId/comments/:commentId/reaction": {
    row: { ...only("pia"), cleo: "yes" },
    subject: commented,
    at: (subject) => `${ofComment(subject)}/reaction`,
  },
  "PUT /api/ideas/:ideaId/comments/:commentId/credit": {
    row: only("ada"),
    subject: commentedByBo,
    at: (subject) => `${ofComment(subject)}/credit`,
  },
  "DELETE /api/ideas/:ideaId/comments/:commentId/credit": {
    row: only("ada"),
    subject: commentedByBo,
    at: (subject) => `${ofComment(subject)}/credit`,
  },
  "GET /api/reports": { row: members },
  "PUT /api/reports/:target": {
    row: members,
    subject: published,
    at: ({ ideaId }) => `/api/reports/${ideaId}`,
    body: () => ({ reason: 1 }),
  },
  "GET /api/studio/insights": { row: staff("yes") },
  /** Nothing to take away before the first hour. */
  "GET /api/studio/insights/tables/:table": { row: staff("hidden"), at: () => "/api/studio/insights/tables/funnel" },
  "GET /api/studio/reports": { row: only("mo") },
  "GET /api/studio/reports/:target": {
    row: only("mo"),
    subject: reported,
    at: ({ ideaId }) => `/api/studio/reports/${ideaId}`,
  },
  "PUT /api/studio/reports/:target": {
    row: only("mo"),
    subject: reported,
    at: ({ ideaId }) => `/api/studio/reports/${ideaId}`,
    body: () => ({ outcome: "removed", rev: 1, reason: 1, message: "Non." }),
  },
  "GET /api/studio/merging/:ideaId": { row: mergers, subject: published },
  "GET /api/studio/merging/:ideaId/into/:intoId": {
    row: mergers,
    subject: twoAlike,
    at: ({ ideaId, key }) => `/api/studio/merging/${ideaId}/into/${key}`,
  },
  "PUT /api/studio/merging/:ideaId": {
    row: mergers,
    subject: twoAlike,
    body: ({ key }) => ({ into: key, message: "Les deux disent la même chose." }),
  },
  "PUT /api/studio/merging/:ideaId/split": { row: mergers, subject: merged, body: ({ key }) => ({ from: key }) },
  "GET /api/circles/all": { row: anyone },

  "GET /api/my/supported": { row: members },
  "GET /api/my/calendar": { row: members },
  "PUT /api/my/calendar": { row: members },
  "DELETE /api/my/calendar": { row: members },
  /** Whoever knows the address reads it: that is what it is for. */
  "GET /api/calendars/:token": { row: anyone, subject: calendarOfAda, at: ({ ideaId }) => ideaId },
  "GET /api/my/overview": { row: members },
  "GET /api/my/notifications": { row: members },
  "GET /api/my/notifications/unread": { row: members },
  "PUT /api/my/notifications/read": { row: members, body: () => ({ upTo: "2026-03-02T09:00:00.000Z" }) },
  "PUT /api/my/notifications/:noticeId/read": { row: itsReader, subject: told, at: noticePath },
  "DELETE /api/my/notifications/:noticeId/read": { row: itsReader, subject: told, at: noticePath },
  "GET /api/my/notification-settings": { row: members },
  "PUT /api/my/notification-settings": {
    row: members,
    body: () => ({ choices: usualChoice, digestHour: 8 }),
  },
  "PUT /api/my/language": { row: members, body: () => ({ lang: "en" }) },
  "POST /api/my/preview": { row: members, body: () => ({ story }) },
  "GET /api/my/drafts": { row: members },
  "POST /api/my/drafts": {
    row: members,
    body: () => draftInput,
    headers: () => ({ "idempotency-key": crypto.randomUUID() }),
  },
  "GET /api/my/drafts/:ideaId": { row: itsAuthor, subject: drafted },
  "PUT /api/my/drafts/:ideaId": { row: itsAuthor, subject: drafted, body: draftBody },
  "DELETE /api/my/drafts/:ideaId": {
    row: { ...members, bo: "in vain", mo: "in vain", pia: "in vain", cleo: "in vain" },
    subject: drafted,
  },
  "POST /api/my/drafts/:ideaId/submission": {
    row: itsAuthor,
    subject: drafted,
    body: ({ rev }) => ({ rev, termsVersion: 1 }),
  },
  "GET /api/my/ideas/:ideaId": { row: itsAuthor, subject: submitted },
  "DELETE /api/my/ideas/:ideaId": { row: itsAuthor, subject: submitted },
  "GET /api/my/co-creations": { row: members },
  "GET /api/co-creators/:ideaId": { row: itsAuthor, subject: drafted },
  "POST /api/co-creators/:ideaId/invitation": { row: itsAuthor, subject: drafted },
  "DELETE /api/co-creators/:ideaId/invitation": { row: itsAuthor, subject: invited },
  "GET /api/co-creators/:ideaId/invitation": { row: members, subject: invited, at: byKey },
  "PUT /api/co-creators/:ideaId/me": {
    row: membersButItsAuthor,
    subject: invited,
    body: ({ key }) => ({ key }),
  },
  "DELETE /api/co-creators/:ideaId/:memberId": {
    row: itsAuthor,
    subject: invited,
    at: ({ ideaId }) => `/api/co-creators/${ideaId}/${cast.bo.memberId}`,
  },
  "PUT /api/my/ideas/:ideaId/new-start": {
    row: itsAuthor,
    subject: expired,
    at: ({ ideaId }) => `/api/my/ideas/${ideaId}/new-start`,
  },

  "GET /api/my/supports/merged": { row: members, at: () => "/api/my/supports/merged?ideas=ide_000000000001" },
  "GET /api/my/ideas/:ideaId/pace": { row: itsAuthor, subject: submitted },
  "GET /api/my/profile": { row: members },
  "PUT /api/my/profile": {
    row: members,
    body: () => ({ name: "Ada Morel", shows: { ideas: true, supports: false, circles: false } }),
  },
  "GET /api/my/circles": { row: members },
  "GET /api/my/circles/:circleId/membership": { row: members },
  "PUT /api/my/circles/:circleId/membership": { row: members },
  "DELETE /api/my/circles/:circleId/membership": { row: members },
  "GET /api/my/follows": { row: members },
  ...each(["ideas/:ideaId", "members/:memberId"], (followed) => ({
    [`GET /api/my/follows/${followed}`]: { row: members, subject: published },
    [`PUT /api/my/follows/${followed}`]: { row: members, subject: published },
    [`DELETE /api/my/follows/${followed}`]: { row: members, subject: published },
  })),
  // Of another's idea the list is empty, and says nothing about whether there is one.
  "GET /api/pictures/:ideaId": { row: members, subject: pictured },
  "POST /api/pictures/:ideaId": {
    row: itsAuthor,
    subject: drafted,
    body: () => ({ type: "image/png", bytes: 4_000 }),
    headers: () => ({ "idempotency-key": crypto.randomUUID() }),
  },
  "PUT /api/pictures/:ideaId": { row: itsAuthor, subject: pictured, body: () => ({ pictures: [] }) },
  "DELETE /api/pictures/:ideaId/:pictureId": { row: itsAuthor, subject: pictured, at: pathOfPicture },
  "GET /api/pictures/:ideaId/:pictureId/:width": {
    row: { ...itsAuthor, mo: "yes", pia: "yes" },
    subject: pictured,
    at: (subject) => `${pathOfPicture(subject)}/480`,
  },

  "GET /api/my/statements": { row: members },
  "PUT /api/my/statements/:actId/appeal": {
    row: itsAuthor,
    subject: warned,
    at: ({ key }) => `/api/my/statements/${key}/appeal`,
    body: () => ({ text: "Ce n’était pas moi.", lang: "fr" }),
  },
  "GET /api/studio/desk": { row: only("mo") },
  "GET /api/studio/desk/held/:id": {
    row: only("mo"),
    subject: waitingWords,
    at: ({ key }) => `/api/studio/desk/held/${key}`,
  },
  "GET /api/studio/desk/appeals/:id": {
    row: only("mo"),
    subject: appealed,
    at: ({ key }) => `/api/studio/desk/appeals/${key}`,
  },
  "GET /api/studio/records/:memberId": {
    row: only("mo"),
    at: () => `/api/studio/records/${cast.ada.memberId}`,
  },
  "PUT /api/studio/desk/:item/claim": { row: only("mo"), subject: submitted, at: onDesk("claim") },
  "DELETE /api/studio/desk/:item/claim": { row: only("mo"), subject: submitted, at: onDesk("claim") },
  "PUT /api/studio/desk/:item/answer": {
    row: only("mo"),
    subject: submitted,
    at: onDesk("answer"),
    body: ({ version }) => ({ kind: "submission", input: { outcome: "published", version } }),
  },
  "DELETE /api/studio/desk/:item/answer": {
    row: only("mo"),
    subject: async (platform) => {
      const card = await submitted(platform);
      await platform.as("mo").put(`/api/studio/desk/submission:${card.ideaId}/answer`, {
        kind: "submission",
        input: { outcome: "published", version: card.version },
      });
      return card;
    },
    at: onDesk("answer"),
  },
  "GET /api/studio/moderation": { row: only("mo") },
  "GET /api/studio/moderation/:ideaId": { row: only("mo"), subject: submitted },
  "PUT /api/studio/moderation/:ideaId": {
    row: only("mo"),
    subject: submitted,
    body: (subject) => ({ ...version(subject), outcome: "published" }),
  },
  "GET /api/studio/review": { row: only("pia") },
  "GET /api/studio/answered": { row: only("pia") },
  "PUT /api/studio/review/batches/:cutOffOn": {
    row: only("pia"),
    at: () => "/api/studio/review/batches/2026-12-31",
    body: () => ({ name: { fr: "Automne", en: "Autumn" }, announced: false }),
  },
  "DELETE /api/studio/review/batches/:cutOffOn": {
    row: only("pia"),
    at: () => "/api/studio/review/batches/2026-12-31",
  },
  "PUT /api/studio/review/:ideaId/batch": { row: only("pia"), subject: inReview, body: () => ({ cutOffOn: null }) },
  "PUT /api/studio/review/:ideaId/assignees/:memberId": {
    row: only("pia"),
    subject: inReview,
    at: ({ ideaId }) => `/api/studio/review/${ideaId}/assignees/${cast.pia.memberId}`,
  },
  "DELETE /api/studio/review/:ideaId/assignees/:memberId": {
    row: only("pia"),
    subject: inReview,
    at: ({ ideaId }) => `/api/studio/review/${ideaId}/assignees/${cast.pia.memberId}`,
  },
  "GET /api/studio/review/:ideaId/notes": { row: only("pia"), subject: inReview },
  "PUT /api/studio/review/:ideaId/notes/:noteId": {
    row: only("pia"),
    subject: inReview,
    at: ({ ideaId }) => `/api/studio/review/${ideaId}/notes/not_0000000000aa`,
    body: () => ({ text: "Le prix est juste.", lang: "fr" }),
  },
  "DELETE /api/studio/review/:ideaId/notes/:noteId": {
    row: only("pia"),
    subject: inReview,
    at: ({ ideaId }) => `/api/studio/review/${ideaId}/notes/not_0000000000aa`,
  },
  "GET /api/studio/review/:ideaId": { row: only("pia"), subject: inReview },
  "GET /api/studio/review/:ideaId/around": { row: only("pia"), subject: inReview },
  "PUT /api/studio/review/:ideaId/scores": { row: only("pia"), subject: inReview, body: scored },
  "PUT /api/studio/review/:ideaId/draft": { row: only("pia"), subject: inReview, body: draftOfTeam },
  "PUT /api/studio/review/:ideaId/proposal": {
    row: only("pia"),
    subject: draftedByTeam,
    body: ({ version }) => ({ version, rev: 1 }),
  },
  "PUT /api/studio/review/:ideaId/countersignature": {
    // Whoever wrote the draft does not sign it a second time.
    row: { ...only("pia"), pia: "no" },
    subject: proposedByTeam,
    body: ({ version }) => ({ version, rev: 2 }),
  },
  "PUT /api/studio/review/:ideaId/decisions/:number/corrections/:place": {
    row: only("pia"),
    subject: approved,
    at: ({ ideaId, version }) => `/api/studio/review/${ideaId}/decisions/${version}/corrections/1`,
    body: () => ({ text: { fr: "En mars, pas en mai." }, reason: { fr: "Une coquille." } }),
  },
  "POST /api/studio/review/:ideaId/decision-preview": { row: only("pia"), subject: inReview, body: decision },
  "PUT /api/studio/review/:ideaId/decision": { row: only("pia"), subject: inReview, body: decision },
  "PUT /api/studio/review/:ideaId/stage": {
    row: only("pia"),
    subject: approved,
    body: (subject) => ({ ...version(subject), to: "in_development" }),
  },
  "GET /api/studio/circles": { row: keepers },
  "POST /api/studio/circles/:circleId/invitations": {
    row: { ...keepers, mo: "hidden", cleo: "hidden" },
    body: () => ({ uses: 1, days: 7 }),
    headers: () => ({ "idempotency-key": crypto.randomUUID() }),
  },
  "DELETE /api/studio/circles/:circleId/invitations/:invitationId": {
    row: keepers,
    at: () => `/api/studio/circles/balcony/invitations/${"x".repeat(43)}`,
  },
  "PUT /api/studio/circles/:circleId/requests/:memberId": {
    row: { ...keepers, mo: "hidden", cleo: "hidden" },
    body: () => ({ outcome: "accepted" }),
  },
  "GET /api/studio/replies": { row: answerers() },
  "GET /api/studio/replies/draft": { row: answerers() },
  "PUT /api/studio/replies/draft": {
    row: { ...answerers(), cleo: "conflict" },
    body: () => ({ rev: 0, version: 0, replies: [] }),
  },
  "PUT /api/studio/replies/publication": { row: answerers("conflict"), body: () => ({ rev: 9, version: 0 }) },
  "PUT /api/studio/replies/restoration": { row: answerers("conflict"), body: () => ({ number: 0, version: 9 }) },
  "DELETE /api/studio/replies/draft": {
    row: answerers(),
    at: () => "/api/studio/replies/draft?rev=1",
  },
  "GET /api/studio/replies/versions": { row: answerers() },
  "GET /api/studio/brand/circles": { row: only("cleo") },
  "GET /api/studio/brand/circles/:circleId": { row: only("cleo") },
  "PUT /api/studio/brand/circles/:circleId/draft": {
    row: only("cleo"),
    body: () => ({ rev: 0, version: 1, content: draftOf(balconyInput) }),
  },
  "POST /api/studio/brand/circles/:circleId/preview": { row: only("cleo"), body: () => draftOf(balconyInput) },
  "PUT /api/studio/brand/circles/:circleId/publication": {
    row: { ...only("cleo"), cleo: "conflict" },
    body: () => ({ rev: 9, version: 1 }),
  },
  "DELETE /api/studio/brand/circles/:circleId/draft": {
    row: only("cleo"),
    at: () => "/api/studio/brand/circles/balcony/draft?rev=1",
  },
  "GET /api/studio/brand/circles/:circleId/versions": { row: only("cleo") },
  "PUT /api/studio/brand/circles/:circleId/restoration": {
    row: { ...only("cleo"), cleo: "conflict" },
    body: () => ({ number: 1, version: 99 }),
  },
  "PUT /api/studio/brand/circles/:circleId/closing": {
    row: { ...only("cleo"), cleo: "hidden" },
    at: () => "/api/studio/brand/circles/nowhere/closing",
  },
  "DELETE /api/studio/brand/circles/:circleId/closing": { row: only("cleo") },
  "GET /api/my/tests": { row: members },
  "GET /api/programmes/:programmeId/application": {
    row: members,
    subject: openProgramme,
    at: ofProgramme("/api/programmes", "/application"),
  },
  "PUT /api/programmes/:programmeId/application": {
    row: members,
    subject: openProgramme,
    at: ofProgramme("/api/programmes", "/application"),
    body: () => application,
  },
  "DELETE /api/programmes/:programmeId/application": {
    row: itsAuthor,
    subject: seatedProgramme,
    at: ofProgramme("/api/programmes", "/application"),
  },
  "PUT /api/programmes/:programmeId/application/place": {
    row: itsAuthor,
    subject: seatedProgramme,
    at: ofProgramme("/api/programmes", "/application/place"),
  },
  "PUT /api/programmes/:programmeId/terms": {
    row: itsAuthor,
    subject: seatedProgramme,
    at: ofProgramme("/api/programmes", "/terms"),
    body: () => ({ version: 1 }),
  },
  "GET /api/studio/programmes/:programmeId/people": {
    row: programmeStaff,
    subject: seatedProgramme,
    at: ofProgramme("/api/studio/programmes", "/people"),
  },
  "PUT /api/studio/programmes/:programmeId/people/:memberId/removal": {
    row: only("pia"),
    subject: seatedProgramme,
    at: ofProgramme("/api/studio/programmes", `/people/${cast.ada.memberId}/removal`),
    body: () => ({ version: 1, why: "Le prototype a été revendu." }),
  },
  "POST /api/studio/programmes/:programmeId/people/next": {
    row: { ...only("pia"), pia: "conflict" },
    subject: seatedProgramme,
    at: ofProgramme("/api/studio/programmes", "/people/next"),
    body: () => ({ variantId: "small" }),
  },
  "GET /api/programmes": { row: anyone },
  "GET /api/programmes/:programmeId": { row: anyone, subject: openProgramme, at: ofProgramme("/api/programmes") },
  "GET /api/programmes/:programmeId/feedback": {
    row: testersAndTeam,
    subject: filedReport,
    at: ({ key }) => `/api/programmes/${key?.split("/")[0]}/feedback`,
  },
  "GET /api/programmes/:programmeId/similar-feedback": {
    row: testersAndTeam,
    subject: filedReport,
    at: ({ key }) => `/api/programmes/${key?.split("/")[0]}/similar-feedback?q=charni%C3%A8re&lang=fr`,
  },
  "GET /api/programmes/:programmeId/versions": {
    row: testersAndTeam,
    subject: filedReport,
    at: ({ key }) => `/api/programmes/${key?.split("/")[0]}/versions`,
  },
  "GET /api/programmes/:programmeId/feedback/:feedbackId": { row: testersAndTeam, subject: filedReport, at: aReport() },
  /** Sent again by its reporter; under Ada's id nobody else files. */
  "PUT /api/programmes/:programmeId/feedback/:feedbackId": {
    row: { ...testers, bo: "hidden" },
    subject: filedReport,
    at: aReport(),
    body: () => issueInput,
  },
  "PUT /api/programmes/:programmeId/feedback/:feedbackId/wording": {
    row: { ...itsReporter, pia: "no", cleo: "no" },
    subject: filedReport,
    at: aReport("/wording"),
    body: () => ({ ...issueInput, title: "La charnière grince fort", rev: 1 }),
  },
  "GET /api/programmes/:programmeId/feedback/:feedbackId/wordings": {
    row: testersAndTeam,
    subject: filedReport,
    at: aReport("/wordings"),
  },
  "DELETE /api/programmes/:programmeId/feedback/:feedbackId": {
    row: { ...itsReporter, pia: "no", cleo: "no" },
    subject: filedReport,
    at: aReport(),
  },
  "PUT /api/programmes/:programmeId/feedback/:feedbackId/voice": {
    row: everyTester,
    subject: filedReport,
    at: aReport("/voice"),
    body: () => ({ voice: "seen" }),
  },
  "DELETE /api/programmes/:programmeId/feedback/:feedbackId/voice": {
    row: everyTester,
    subject: filedReport,
    at: aReport("/voice"),
  },
  "PUT /api/programmes/:programmeId/feedback/:feedbackId/follow": {
    row: testersAndTeam,
    subject: filedReport,
    at: aReport("/follow"),
  },
  "DELETE /api/programmes/:programmeId/feedback/:feedbackId/follow": {
    row: testersAndTeam,
    subject: filedReport,
    at: aReport("/follow"),
  },
  "PUT /api/programmes/:programmeId/feedback/:feedbackId/words/:wordsId": {
    row: testers,
    subject: filedReport,
    at: aReport("/words/fbw_000000000000"),
    body: () => ({ text: "Chez moi aussi.", lang: "fr" }),
  },
  "PUT /api/programmes/:programmeId/feedback/:feedbackId/verdict": {
    row: itsReporter,
    subject: reportToCheck,
    at: aReport("/verdict"),
    body: () => ({ verdict: "confirmed", version: 2 }),
  },
  "GET /api/programmes/:programmeId/feedback/:feedbackId/pictures": {
    row: testersAndTeam,
    subject: picturedReport,
    at: aReport("/pictures"),
  },
  "POST /api/programmes/:programmeId/feedback/:feedbackId/pictures": {
    row: { ...testers, bo: "hidden" },
    subject: filedReport,
    at: aReport("/pictures"),
    body: () => ({ type: "image/png", bytes: 4_000 }),
    headers: () => ({ "idempotency-key": crypto.randomUUID() }),
  },
  "DELETE /api/programmes/:programmeId/feedback/:feedbackId/pictures/:pictureId": {
    row: { ...testers, bo: "hidden", pia: "hidden", cleo: "hidden" },
    subject: picturedReport,
    at: (subject) => `${aReport("/pictures")(subject)}/${subject.pictureId}`,
  },
  "GET /api/programmes/:programmeId/feedback/:feedbackId/pictures/:pictureId/:width": {
    row: testersAndTeam,
    subject: picturedReport,
    at: (subject) => `${aReport("/pictures")(subject)}/${subject.pictureId}/480`,
  },
  "GET /api/studio/programmes": { row: programmeTeam },
  "POST /api/studio/programmes": {
    row: only("pia"),
    body: () => ({ title: programmeInput.title, circleId: "balcony", kind: "software" }),
    headers: () => ({ "idempotency-key": crypto.randomUUID() }),
  },
  "GET /api/studio/programmes/origins": { row: only("pia") },
  "GET /api/studio/programmes/:programmeId": {
    row: programmeTeam,
    subject: openProgramme,
    at: ofProgramme("/api/studio/programmes"),
  },
  "PUT /api/studio/programmes/:programmeId": {
    row: only("pia"),
    subject: openProgramme,
    at: ofProgramme("/api/studio/programmes"),
    body: () => ({ version: 1, programme: programmeInput }),
  },
  "GET /api/studio/programmes/:programmeId/feedback": {
    row: programmeStaff,
    subject: openProgramme,
    at: ofProgramme("/api/studio/programmes", "/feedback"),
  },
  "GET /api/studio/programmes/:programmeId/feedback/:feedbackId": {
    row: programmeStaff,
    subject: filedReport,
    at: ofReport(""),
  },
  "PUT /api/studio/programmes/:programmeId/feedback/:feedbackId/status": {
    row: only("pia"),
    subject: filedReport,
    at: ofReport("/status"),
    body: () => ({ to: "accepted", read: "new" }),
  },
  "PUT /api/studio/programmes/:programmeId/feedback/:feedbackId/answer": {
    row: only("pia"),
    subject: filedReport,
    at: ofReport("/answer"),
    body: () => ({ words: { wordsId: "fbw_000000000000", text: "Merci.", lang: "fr" } }),
  },
  "PUT /api/studio/programmes/:programmeId/feedback/:feedbackId/shown": {
    row: only("pia"),
    subject: filedReport,
    at: ofReport("/shown"),
    body: () => ({}),
  },
  "PUT /api/studio/programmes/:programmeId/feedback/:feedbackId/assignee": {
    row: only("pia"),
    subject: filedReport,
    at: ofReport("/assignee"),
    body: () => ({ memberId: cast.pia.memberId }),
  },
  "PUT /api/studio/programmes/:programmeId/feedback/:feedbackId/labels": {
    row: only("pia"),
    subject: filedReport,
    at: ofReport("/labels"),
    body: () => ({ labels: ["vent"] }),
  },
  "PUT /api/studio/programmes/:programmeId/feedback/:feedbackId/tracker": {
    row: only("pia"),
    subject: filedReport,
    at: ofReport("/tracker"),
    body: () => ({ url: "https://tracker.example/1" }),
  },
  "PUT /api/studio/programmes/:programmeId/feedback/:feedbackId/survivor": {
    row: only("pia"),
    subject: filedReport,
    at: ofReport("/survivor"),
    body: () => ({ into: null }),
  },
  "GET /api/studio/programmes/:programmeId/activity": {
    row: programmeStaff,
    subject: openProgramme,
    at: ofProgramme("/api/studio/programmes", "/activity"),
  },
  "PUT /api/studio/programmes/:programmeId/versions": {
    row: only("pia"),
    subject: openProgramme,
    at: ofProgramme("/api/studio/programmes", "/versions"),
    body: () => ({ name: "Prototype 2" }),
  },
  "DELETE /api/studio/programmes/:programmeId/versions": {
    row: only("pia"),
    subject: openProgramme,
    at: ofProgramme("/api/studio/programmes", "/versions?name=Prototype+2"),
  },
  ...each(
    ["GET /api/programmes/:programmeId/delivery", "DELETE /api/programmes/:programmeId/delivery/address"],
    (path) => ({
      [path]: {
        row: itsAddressee,
        subject: toBeSent,
        at: ofProgramme("/api/programmes", path.split(":programmeId")[1]),
      },
    }),
  ),
  "PUT /api/programmes/:programmeId/delivery/address": {
    row: itsAddressee,
    subject: toBeSent,
    at: ofProgramme("/api/programmes", "/delivery/address"),
    body: () => ({ ...addressInput, version: 1, city: "Ailleurs" }),
  },
  /** Nothing was sent yet. */
  "PUT /api/programmes/:programmeId/delivery/arrival": {
    row: { ...itsAddressee, ada: "conflict" },
    subject: toBeSent,
    at: ofProgramme("/api/programmes", "/delivery/arrival"),
    body: () => ({ version: 1, to: "received" }),
  },
  "GET /api/studio/programmes/:programmeId/parcels": {
    row: programmeTeam,
    subject: toBeSent,
    at: ofProgramme("/api/studio/programmes", "/parcels"),
  },
  "PUT /api/studio/programmes/:programmeId/parcels": {
    row: only("sol"),
    subject: toBeSent,
    at: ofProgramme("/api/studio/programmes", "/parcels"),
    body: () => ({ carrier: "Colis & Cie", parcels: [{ memberId: cast.ada.memberId, version: 1 }] }),
  },
  "PUT /api/studio/programmes/:programmeId/parcels/:memberId": {
    row: only("sol"),
    subject: toBeSent,
    at: ofProgramme("/api/studio/programmes", `/parcels/${cast.ada.memberId}`),
    body: () => ({ version: 1, to: "sent", carrier: "Colis & Cie" }),
  },
  "GET /api/studio/programmes/:programmeId/parcels/:memberId/address": {
    row: only("sol"),
    subject: toBeSent,
    at: ofProgramme("/api/studio/programmes", `/parcels/${cast.ada.memberId}/address`),
  },
  "GET /api/studio/programmes/:programmeId/labels": {
    row: only("sol"),
    subject: toBeSent,
    at: ofProgramme("/api/studio/programmes", "/labels"),
  },
  "DELETE /api/studio/programmes/:programmeId": {
    row: { ...only("pia"), pia: "conflict" },
    subject: openProgramme,
    at: ofProgramme("/api/studio/programmes", "?version=1"),
  },
  "PUT /api/studio/programmes/:programmeId/stage": {
    row: only("pia"),
    subject: openProgramme,
    at: ofProgramme("/api/studio/programmes", "/stage"),
    body: () => ({ version: 1, to: "closed" }),
  },
  ...each(["/tasks", "/closure"], (rest) => ({
    [`GET /api/programmes/:programmeId${rest}`]: {
      row: itsTester,
      subject: runningTest,
      at: ofProgramme("/api/programmes", rest),
    },
  })),
  ...each(["PUT", "DELETE"], (method) => ({
    [`${method} /api/programmes/:programmeId/tasks/:taskId`]: {
      row: itsTester,
      subject: runningTest,
      at: ofProgramme("/api/programmes", "/tasks/unpack"),
    },
  })),
  "PUT /api/programmes/:programmeId/surveys/:phaseId": {
    row: { ...itsTester, ada: "conflict" },
    subject: runningTest,
    at: ofProgramme("/api/programmes", "/surveys/first"),
    body: () => ({ recommend: 9, why: "", lang: "fr", grades: {} }),
  },
  "PUT /api/programmes/:programmeId/consent": {
    row: itsTester,
    subject: runningTest,
    at: ofProgramme("/api/programmes", "/consent"),
    body: () => ({ further: true }),
  },
  "GET /api/programmes/:programmeId/figures": {
    row: anyone,
    subject: runningTest,
    at: ofProgramme("/api/programmes", "/figures"),
  },
  ...each(["/figures", "/closure"], (rest) => ({
    [`GET /api/studio/programmes/:programmeId${rest}`]: {
      row: programmeStaff,
      subject: runningTest,
      at: ofProgramme("/api/studio/programmes", rest),
    },
  })),
  "POST /api/studio/programmes/:programmeId/exports": {
    row: only("pia"),
    subject: runningTest,
    at: ofProgramme("/api/studio/programmes", "/exports"),
    body: () => ({ table: "people" }),
  },
  "GET /api/studio/programmes/:programmeId/exports": {
    row: { ...only("pia"), pia: "refused" },
    subject: runningTest,
    at: ofProgramme("/api/studio/programmes", "/exports?format=csv&cursor=x"),
  },
  "PUT /api/studio/programmes/:programmeId/results": {
    row: only("pia"),
    subject: runningTest,
    at: ofProgramme("/api/studio/programmes", "/results"),
    body: () => ({ version: 0, text: { fr: "Merci", en: "Thanks" } }),
  },
  "PUT /api/studio/programmes/:programmeId/results/publication": {
    row: { ...only("pia"), pia: "conflict" },
    subject: runningTest,
    at: ofProgramme("/api/studio/programmes", "/results/publication"),
    body: () => ({ version: 1 }),
  },
  "PUT /api/studio/programmes/:programmeId/rewards/:memberId": {
    row: { ...only("pia"), pia: "conflict" },
    subject: runningTest,
    at: ofProgramme("/api/studio/programmes", `/rewards/${cast.ada.memberId}`),
  },
  "DELETE /api/studio/programmes/:programmeId/rewards/:memberId": {
    row: only("pia"),
    subject: runningTest,
    at: ofProgramme("/api/studio/programmes", `/rewards/${cast.ada.memberId}`),
  },
  "GET /api/studio/programmes/:programmeId/invitations": {
    row: only("pia"),
    subject: hiddenProgramme,
    at: ofProgramme("/api/studio/programmes", "/invitations"),
  },
  "POST /api/studio/programmes/:programmeId/invitations": {
    row: only("pia"),
    subject: hiddenProgramme,
    at: ofProgramme("/api/studio/programmes", "/invitations"),
    body: () => ({ uses: 1, days: 7 }),
    headers: () => ({ "idempotency-key": crypto.randomUUID() }),
  },
  "DELETE /api/studio/programmes/:programmeId/invitations/:invitationId": {
    row: only("pia"),
    subject: hiddenProgramme,
    at: ofProgramme("/api/studio/programmes", `/invitations/${"x".repeat(43)}`),
  },
  "GET /api/programme-invitations/:token": { row: members, subject: programmeLink, at: programmeLinkPath },
  "PUT /api/programme-invitations/:token": { row: members, subject: programmeLink, at: programmeLinkPath },
  "GET /api/studio/imports": { row: only("cleo") },
  "POST /api/studio/imports/trial": {
    row: only("cleo"),
    body: () => ({ kind: "ideas", source: "fider", tool: "Fider", circleId: "balcony", lang: "en", rows: [{}] }),
  },
  "PUT /api/studio/imports/:importId": {
    row: only("cleo"),
    at: () => "/api/studio/imports/imp_access000000",
    body: () => ({
      kind: "ideas",
      source: "fider",
      tool: "Fider",
      fileName: "a.csv",
      circleId: "balcony",
      lang: "en",
      rows: 1,
    }),
  },
  "GET /api/studio/imports/:importId": { row: unknownImport, at: () => "/api/studio/imports/imp_n0ne00000000" },
  "PUT /api/studio/imports/:importId/rows/:from": {
    row: unknownImport,
    at: () => "/api/studio/imports/imp_n0ne00000000/rows/0",
    body: () => ({ rows: [{}] }),
  },
  "PUT /api/studio/imports/:importId/end": {
    row: unknownImport,
    at: () => "/api/studio/imports/imp_n0ne00000000/end",
    body: () => ({ state: "done" }),
  },
  "PUT /api/studio/imports/:importId/undo": {
    row: unknownImport,
    at: () => "/api/studio/imports/imp_n0ne00000000/undo",
    body: () => ({ step: "close" }),
  },
  "GET /api/studio/brand/staff": { row: only("cleo") },
  "POST /api/studio/brand/staff/invitations": {
    row: only("cleo"),
    body: () => ({ roles: ["moderator"], days: 7 }),
    headers: () => ({ "idempotency-key": crypto.randomUUID() }),
  },
  "DELETE /api/studio/brand/staff/invitations/:invitationId": {
    row: { ...only("cleo"), cleo: "hidden" },
    at: () => `/api/studio/brand/staff/invitations/${"x".repeat(43)}`,
  },
  "PUT /api/studio/brand/staff/:memberId/roles": {
    row: { ...only("cleo"), cleo: "hidden" },
    body: () => ({ roles: [], version: 0 }),
  },
  // Whoever holds a link, once signed in: each its own, for it is used up by the first.
  "GET /api/staff-invitations/:token": { row: members, subject: staffLink, at: linkPath },
  "PUT /api/staff-invitations/:token": { row: members, subject: staffLink, at: linkPath },
  "PUT /api/studio/circles/:circleId": { row: only("cleo"), body: () => balconyInput },

  "GET /auth/sign-in": { row: anyone },
  "GET /auth/callback": { row: { ...anyone, visitor: "refused" } },
  "POST /auth/sign-out": { row: anyone },

  // Whoever holds a link of a mail, whoever they are.
  "GET /fr/desabonnement/:token": { row: anyone, at: stopPath("fr") },
  "GET /en/unsubscribe/:token": { row: anyone, at: stopPath("en") },
  "POST /fr/desabonnement/:token": { row: anyone, at: stopPath("fr"), form: { act: "stop" } },
  "POST /en/unsubscribe/:token": { row: anyone, at: stopPath("en"), form: { act: "stop" } },
  "GET /fr/soutenir/:ideaId": { row: anyone, subject: published },
  "GET /en/support/:ideaId": { row: anyone, subject: published },
  "POST /fr/soutenir/:ideaId": { row: membersByForm, subject: published, form: { act: "give" } },
  "POST /en/support/:ideaId": { row: membersByForm, subject: published, form: { act: "give" } },
  ...each(["/fr/prive/:word{suivre|follow}/:id", "/en/private/:word{suivre|follow}/:id"], (pattern) => ({
    [`GET ${pattern}`]: { row: anyone, subject: published, at: ({ ideaId }) => own(pattern, "follow", ideaId) },
    [`POST ${pattern}`]: {
      row: anyone,
      subject: published,
      at: ({ ideaId }) => own(pattern, "follow", ideaId),
      form: { act: "follow" },
    },
  })),
  ...each(["/fr/prive/:word{adhesion|membership}/:id", "/en/private/:word{adhesion|membership}/:id"], (pattern) => ({
    [`GET ${pattern}`]: { row: anyone, at: () => own(pattern, "membership", "balcony") },
    [`POST ${pattern}`]: { row: anyone, at: () => own(pattern, "membership", "balcony"), form: { act: "join" } },
  })),
  ...each(["/fr/prive/discuter", "/en/private/discuss"], (base) => ({
    [`GET ${base}/:ideaId`]: { row: anyone, subject: published },
    [`POST ${base}/:ideaId`]: { row: anyone, subject: published, form: { act: "say", text: story, lang: "fr" } },
    [`GET ${base}/:ideaId/:commentId`]: {
      row: anyone,
      subject: commented,
      at: ({ ideaId, commentId }) => `${base}/${ideaId}/${commentId}`,
    },
    [`POST ${base}/:ideaId/:commentId`]: {
      row: { ...only("ada"), visitor: "yes" },
      subject: commented,
      at: ({ ideaId, commentId }) => `${base}/${ideaId}/${commentId}`,
      form: { act: "delete" },
    },
  })),
  ...each(["/fr/prive", "/en/private"], (base) => ({
    [`GET ${base}/:word{signalements|reports}`]: { row: anyone, at: () => `${base}/reports` },
    [`GET ${base}/:word{signaler|report}/:target`]: {
      row: anyone,
      subject: published,
      at: ({ ideaId }) => `${base}/report/${ideaId}`,
    },
    [`POST ${base}/:word{signaler|report}/:target`]: {
      row: anyone,
      subject: published,
      at: ({ ideaId }) => `${base}/report/${ideaId}`,
      form: { reason: "1" },
    },
  })),
  "GET /fr/recherche": { row: anyone },
  "GET /en/search": { row: anyone },
  "GET /api/search/:lang/suggestions": { row: anyone, at: () => "/api/search/fr/suggestions?q=banc" },
  "GET /api/search/:lang/similar": { row: anyone, at: () => "/api/search/en/similar?q=bench" },
  "GET /:lang{fr|en}/:members{membres|members}/:memberId": { row: anyone, at: () => "/fr/membres/mem_ada000000000" },
  ...each(["/fr/prive", "/en/private"], (at) => ({
    [`GET ${at}/invitation/:id`]: { row: everyone("hidden"), at: () => `${at}/invitation/x` },
    [`POST ${at}/invitation/:id`]: { row: everyone("hidden"), at: () => `${at}/invitation/x`, form: { act: "accept" } },
    [`GET ${at}/:word{demande|request}/:id`]: { row: anyone, at: () => `${at}/request/secret` },
    [`POST ${at}/:word{demande|request}/:id`]: { row: anyone, at: () => `${at}/request/secret`, form: { act: "ask" } },
    [`GET ${at}/:word{cercles|circles}/:circleId`]: { row: everyone("hidden"), at: () => `${at}/circles/balcony` },
    [`GET ${at}/:word{cercles|circles}/:circleId/:terms{conditions|terms}`]: {
      row: everyone("hidden"),
      at: () => `${at}/circles/balcony/terms`,
    },
    [`GET ${at}/:word{idees|ideas}/:segment`]: {
      row: anyone,
      subject: published,
      at: ({ ideaId }) => `${at}/ideas/${ideaId}`,
    },
  })),
  "GET /:lang{fr|en}/:ideas{idees|ideas}/:list{liste|list}": { row: anyone, at: () => "/fr/idees/liste" },
  "GET /:lang{fr|en}/:ideas{idees|ideas}/:tags{etiquette|tag}/:tag": {
    row: anyone,
    at: () => "/fr/idees/etiquette/jardin?sort=trending",
  },
  "GET /:lang{fr|en}/:ideas{idees|ideas}/:segment": {
    row: anyone,
    subject: published,
    at: ({ ideaId }) => `/fr/idees/${ideaId}`,
  },
  "GET /:lang{fr|en}/:tool{integrer|embed}/:ideaId": {
    row: anyone,
    subject: published,
    at: ({ ideaId }) => `/fr/integrer/${ideaId}`,
  },
  "GET /:lang{fr|en}/:feeds{flux|feeds}/:tags{etiquettes|tags}/:tag": {
    row: anyone,
    at: () => "/fr/flux/etiquettes/jardin",
  },
  "GET /*": { row: anyone, at: () => "/fr/cercles" },
};

/** Method and path of every handler that is mounted. */
export const routesOf = (app: Hono<Env>): string[] =>
  [
    ...new Set(app.routes.filter(({ method }) => method !== "ALL").map(({ method, path }) => `${method} ${path}`)),
  ].sort();
