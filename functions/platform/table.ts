import { ConditionalCheckFailedException, TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";

/** The one table: a document client and its name, handed to every store. */
export type Table = { client: DynamoDBDocumentClient; name: string };

/** Partition and sort keys of every kind of item: `docs/data-model.md`. */
export const keys = {
  card: (ideaId: string) => ({ pk: `IDEA#${ideaId}`, sk: "CARD" }),
  story: (ideaId: string) => ({ pk: `IDEA#${ideaId}`, sk: "STORY" }),
  gallery: (ideaId: string) => ({ pk: `IDEA#${ideaId}`, sk: "PICTURES" }),
  coCreators: (ideaId: string) => ({ pk: `IDEA#${ideaId}`, sk: "WITH" }),
  coCreation: (memberId: string, ideaId: string) => ({ pk: `MEMBER#${memberId}`, sk: `COCREATION#${ideaId}` }),
  /** What an idea took in, in its own partition; sorts after its counts. */
  merge: (intoId: string, ideaId: string) => ({ pk: `IDEA#${intoId}`, sk: `MERGED#${ideaId}` }),
  record: (ideaId: string, number: number) => ({ pk: `IDEA#${ideaId}`, sk: `RECORD#${padded(number)}` }),
  decision: (ideaId: string, number: number) => ({ pk: `IDEA#${ideaId}`, sk: `DECISION#${padded(number)}` }),
  curve: (ideaId: string) => ({ pk: `IDEA#${ideaId}`, sk: "CURVE" }),
  count: (ideaId: string, shard: number) => ({ pk: `IDEA#${ideaId}`, sk: `COUNT#${padded(shard)}` }),
  support: (ideaId: string, shard: number, memberId: string) => ({
    pk: supportPk(ideaId, shard),
    sk: `MEMBER#${memberId}`,
  }),
  draft: (memberId: string, ideaId: string) => ({ pk: `MEMBER#${memberId}`, sk: `DRAFT#${ideaId}` }),
  member: (memberId: string) => ({ pk: `MEMBER#${memberId}`, sk: "PROFILE" }),
  notice: (memberId: string, id: string) => ({ pk: `MEMBER#${memberId}`, sk: `NOTICE#${id}` }),
  contact: (memberId: string) => ({ pk: `MEMBER#${memberId}`, sk: "CONTACT" }),
  /** Sorts after every notice. */
  inbox: (memberId: string) => ({ pk: `MEMBER#${memberId}`, sk: "NOTICES" }),
  calendar: (memberId: string) => ({ pk: `MEMBER#${memberId}`, sk: "CALENDAR" }),
  terms: (memberId: string, circleId: string) => ({ pk: `MEMBER#${memberId}`, sk: `TERMS#${circleId}` }),
  identity: (issuerAndSubjectHash: string) => ({ pk: `IDENTITY#${issuerAndSubjectHash}`, sk: "MEMBER" }),
  session: (hash: string) => ({ pk: `SESSION#${hash}`, sk: "SESSION" }),
  signIn: (stateHash: string) => ({ pk: `SIGNIN#${stateHash}`, sk: "SIGNIN" }),
  circle: (circleId: string) => ({ pk: "CIRCLES", sk: `CIRCLE#${circleId}` }),
  /** What a brand writes of its circles before it is published: apart, so that no reaction hears of it. */
  circleDraft: (circleId: string) => ({ pk: "DRAFTS#CIRCLES", sk: `CIRCLE#${circleId}` }),
  circleVersion: (circleId: string, number: number) => ({ pk: `CIRCLE#${circleId}`, sk: `VERSION#${padded(number)}` }),
  /** Moderators' ready-made replies: those in force, the draft, and all that ever were. */
  replies: (which: "IN-FORCE" | "DRAFT" | `VERSION#${string}`) => ({ pk: "REPLIES", sk: which }),
  /** Who works here; changed by one hand at a time. */
  staffRegister: () => ({ pk: "STAFF", sk: "REGISTER" }),
  staffMember: (memberId: string) => ({ pk: "STAFF", sk: `MEMBER#${memberId}` }),
  staffInvitation: (hash: string) => ({ pk: "STAFF", sk: `INVITATION#${hash}` }),
  staffRecord: (number: number) => ({ pk: "STAFF", sk: `RECORD#${padded(number)}` }),
  circleMember: (circleId: string, memberId: string) => ({ pk: `CIRCLE#${circleId}`, sk: `MEMBER#${memberId}` }),
  /** Comments, answers, updates, credits, tallies and earlier wordings of one idea; a prefix for each. */
  talk: (ideaId: string, kind: TalkPrefix, rest: string) => ({ pk: `IDEA#${ideaId}#TALK`, sk: `${kind}#${rest}` }),
  said: (memberId: string, hash: string) => ({ pk: `MEMBER#${memberId}`, sk: `SAID#${hash}` }),
  /** Words that wait for a sign-in; expires. */
  kept: (referenceHash: string) => ({ pk: `KEPT#${referenceHash}`, sk: "KEPT" }),
  report: (target: string, memberId: string) => ({ pk: `REPORT#${target}`, sk: `MEMBER#${memberId}` }),
  ideaFollower: (ideaId: string, memberId: string) => ({ pk: `FOLLOWERS#IDEA#${ideaId}`, sk: `MEMBER#${memberId}` }),
  memberFollower: (followedId: string, memberId: string) => ({
    pk: `FOLLOWERS#MEMBER#${followedId}`,
    sk: `MEMBER#${memberId}`,
  }),
  circleLeaver: (circleId: string, memberId: string) => ({ pk: `CIRCLE#${circleId}`, sk: `LEFT#${memberId}` }),
  /** All reports of one thing, as moderation meets them. */
  reportCase: (target: string) => ({ pk: `REPORT#${target}`, sk: "CASE" }),
  invitation: (circleId: string, hash: string) => ({ pk: `CIRCLE#${circleId}`, sk: `INVITATION#${hash}` }),
  joinRequest: (circleId: string, memberId: string) => ({ pk: `CIRCLE#${circleId}`, sk: `REQUEST#${memberId}` }),
  /** What moderation and the product team did in a month of UTC; an act's id sorts by its time. */
  act: (month: string, actId: string) => ({ pk: `ACTS#${month}`, sk: actId }),
  /** Imports, and the ideas and comments of one. */
  import: (importId: string) => ({ pk: "IMPORTS", sk: `IMPORT#${importId}` }),
  imported: (importId: string, rest: string) => ({ pk: `IMPORT#${importId}`, sk: rest }),
  /** What a moderator has in hand. */
  inHand: (item: string) => ({ pk: "INHAND", sk: `ITEM#${item}` }),
  held: (ideaId: string, memberId: string, hash: string) => ({ pk: `HELD#${ideaId}`, sk: `${memberId}#${hash}` }),
  /** Words that moderation took away, for as long as they may be asked back. */
  takenWords: (actId: string) => ({ pk: `TAKEN#${actId}`, sk: "WORDS" }),
  standing: (memberId: string) => ({ pk: `MEMBER#${memberId}`, sk: "STANDING" }),
  appeal: (actId: string) => ({ pk: `APPEAL#${actId}`, sk: "APPEAL" }),
  due: (bucket: string, kind: string, ideaId: string) => ({ pk: `DUE#${bucket}`, sk: `${kind}#${ideaId}` }),
  watermark: () => ({ pk: "SCHEDULE", sk: "WATERMARK" }),
  reconcileCursor: () => ({ pk: "SCHEDULE", sk: "RECONCILE" }),
  page: (page: string) => ({ pk: `PAGE#${page}`, sk: "PAGE" }),
  tagged: (tag: string, order: string, place: string) => ({ pk: `TAG#${tag}#${order}`, sk: place }),
  popularTags: () => ({ pk: "RANK#all#tags", sk: "TAGS" }),
  /** What figures need to know of an idea, of its talk, of a report; an idea's all in one of the partitions of its kind. */
  ideaFact: (shard: number, ideaId: string) => ({ pk: `FACTS#IDEAS#${padded(shard)}`, sk: ideaId }),
  talkFact: (shard: number, ideaId: string, commentId: string) => ({
    pk: `FACTS#TALK#${padded(shard)}`,
    sk: `${ideaId}#${commentId}`,
  }),
  reportFact: (shard: number, reportId: string) => ({ pk: `FACTS#REPORTS#${padded(shard)}`, sk: reportId }),
  /** The months in which a member did something, under a name that says nothing of the member. */
  activity: (shard: number, nameless: string) => ({ pk: `FACTS#ACTIVITY#${padded(shard)}`, sk: nameless }),
  /** The last day on which anybody did anything in a circle. */
  circlePulse: (circleId: string) => ({ pk: "FACTS#CIRCLES", sk: circleId }),
  figures: (whose: "public" | "staff") => ({ pk: "FIGURES", sk: whose.toUpperCase() }),
  /** Programmes stand together: a brand has tens of them. */
  programme: (programmeId: string) => ({ pk: "PROGRAMMES", sk: `PROGRAMME#${programmeId}` }),
  programmeContent: (programmeId: string) => ({ pk: `PROGRAMME#${programmeId}`, sk: "CONTENT" }),
  /** Let into a private programme by a link. */
  guest: (memberId: string, programmeId: string) => ({ pk: `MEMBER#${memberId}`, sk: `GUEST#${programmeId}` }),
  programmeInvitation: (programmeId: string, hash: string) => ({
    pk: `PROGRAMME#${programmeId}`,
    sk: `INVITATION#${hash}`,
  }),
  /** Who applied, one item a member. */
  enrolment: (programmeId: string, memberId: string) => ({
    pk: `PROGRAMME#${programmeId}#PEOPLE`,
    sk: `MEMBER#${memberId}`,
  }),
  /** There exactly while it is taken. */
  seat: (programmeId: string, variantId: string, number: number) => ({
    pk: `PROGRAMME#${programmeId}#SEATS`,
    sk: `SEAT#${variantId}#${padded(number)}`,
  }),
  /** In the order of the list; there exactly while somebody waits. */
  waiting: (programmeId: string, variantId: string, place: string) => ({
    pk: `PROGRAMME#${programmeId}#WAITING`,
    sk: `${variantId}#${place}`,
  }),
  /** Apart from everything that shows a tester: only shipping staff read it. */
  address: (programmeId: string, memberId: string) => ({
    pk: `PROGRAMME#${programmeId}#ADDRESSES`,
    sk: `MEMBER#${memberId}`,
  }),
  /** Who looked at an address; gone with it. */
  looks: (programmeId: string, memberId: string) => ({
    pk: `PROGRAMME#${programmeId}#LOOKS`,
    sk: `MEMBER#${memberId}`,
  }),
  parcel: (programmeId: string, memberId: string) => ({
    pk: `PROGRAMME#${programmeId}#PARCELS`,
    sk: `MEMBER#${memberId}`,
  }),
  feedback: (programmeId: string, feedbackId: string) => ({ pk: `PROGRAMME#${programmeId}#FEEDBACK`, sk: feedbackId }),
  /** What belongs to one report: what was said beneath it, who saw it too, its log; a prefix for each. */
  aboutFeedback: (programmeId: string, feedbackId: string, rest: string) => ({
    pk: `FEEDBACK#${programmeId}#${feedbackId}`,
    sk: rest,
  }),
  /** Who triages, and the versions that testers have in hand. */
  triage: (programmeId: string, rest: string) => ({ pk: `PROGRAMME#${programmeId}#TRIAGE`, sk: rest }),
  /** Of a report, also of one that is not filed yet. */
  reportPictures: (programmeId: string, feedbackId: string) => ({
    pk: `PROGRAMME#${programmeId}#PICTURES`,
    sk: feedbackId,
  }),
  taskDone: (programmeId: string, memberId: string) => ({
    pk: `PROGRAMME#${programmeId}#TASKS`,
    sk: `MEMBER#${memberId}`,
  }),
  survey: (programmeId: string, phaseId: string, memberId: string) => ({
    pk: `PROGRAMME#${programmeId}#SURVEYS`,
    sk: `${phaseId}#MEMBER#${memberId}`,
  }),
  /** Worked out anew when somebody asks and they are a minute old. */
  programmeFigures: (programmeId: string) => ({ pk: `PROGRAMME#${programmeId}`, sk: "FIGURES" }),
  /** What the team writes when a test is over, as a draft and as it was published. */
  programmeResults: (programmeId: string) => ({ pk: `PROGRAMME#${programmeId}`, sk: "RESULTS" }),
  /** There exactly when a tester got what was promised. */
  reward: (programmeId: string, memberId: string) => ({
    pk: `PROGRAMME#${programmeId}#REWARDS`,
    sk: `MEMBER#${memberId}`,
  }),
  /** Members who want to hear of further tests, all together. */
  testConsent: (memberId: string) => ({ pk: "CONSENT#TESTS", sk: `MEMBER#${memberId}` }),
  /** The day on which a member was last reminded by mail of something in a test. */
  reminded: (memberId: string) => ({ pk: `MEMBER#${memberId}`, sk: "REMINDED" }),
  /** One page of what an export took in at its instant; expires. */
  exportPage: (exportId: string, page: number) => ({ pk: `EXPORT#${exportId}`, sk: `PAGE#${padded(page)}` }),
  searchIndex: () => ({ pk: "SEARCH", sk: "INDEX" }),
  ranked: (scope: string, order: string, rank: number) => ({ pk: `RANK#${scope}#${order}`, sk: padded(rank) }),
} as const;

export type TalkPrefix = "COMMENT" | "ANSWER" | "UPDATE" | "CREDIT" | "TALLY" | "WAS";
export const supportPk = (ideaId: string, shard: number) => `IDEA#${ideaId}#SUPPORT#${padded(shard)}`;
const padded = (n: number) => String(n).padStart(6, "0");

export const isConditionFailure = (error: unknown): error is ConditionalCheckFailedException =>
  error instanceof ConditionalCheckFailedException || (error as Error)?.name === "ConditionalCheckFailedException";

/** Why each part of a transaction was refused, in order: "None", "ConditionalCheckFailed", "TransactionConflict" … */
export function cancellationReasons(error: unknown): string[] | undefined {
  const cancelled =
    error instanceof TransactionCanceledException || (error as Error)?.name === "TransactionCanceledException";
  if (!cancelled) return undefined;
  return ((error as TransactionCanceledException).CancellationReasons ?? []).map((r) => r.Code ?? "None");
}

/** Conflicts and throttles pass; a failed condition does not. */
export function isWorthRetrying(error: unknown): boolean {
  const name = (error as Error)?.name ?? "";
  if (retryable.has(name)) return true;
  return cancellationReasons(error)?.some((r) => r === "TransactionConflict" || r === "ThrottlingError") ?? false;
}

const retryable = new Set([
  "TransactionConflictException",
  "TransactionInProgressException",
  "ProvisionedThroughputExceededException",
  "ThrottlingException",
  "RequestLimitExceeded",
  "InternalServerError",
  "TimeoutError",
]);

export type Retry = {
  attempts: number;
  baseMs: number;
  /** No retry begins later than this: expiry waits longer than the longest request. */
  giveUpAfterMs: number;
  random: () => number;
  wait: (ms: number) => Promise<void>;
};
export const patiently: Retry = {
  attempts: 8,
  baseMs: 25,
  giveUpAfterMs: 10_000,
  random: Math.random,
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

/** Repeats a write that met a conflict or a throttle, with full jitter; about 6 s of waiting at the most. */
export async function retrying<T>(attempt: () => Promise<T>, retry: Retry = patiently): Promise<T> {
  const begun = performance.now();
  for (let tried = 1; ; tried++) {
    try {
      return await attempt();
    } catch (error) {
      const tooLate = performance.now() - begun > retry.giveUpAfterMs;
      if (tooLate || tried >= retry.attempts || !isWorthRetrying(error)) throw error;
      await retry.wait(retry.random() * retry.baseMs * 2 ** tried);
    }
  }
}
