import type { Act } from "../acts/contract.ts";
import { actPart } from "../acts/store.ts";
import { appealStore } from "../appeals/store.ts";
import { readCircles } from "../circles/read-circles.ts";
import { bringBack } from "../comments/bring-back.ts";
import type { TakenWords } from "../comments/contract.ts";
import { heldStore } from "../comments/held-store.ts";
import { talkStore } from "../comments/store.ts";
import { forgottenPart, takenWords, takenWordsParts } from "../comments/taken-words.ts";
import type { IdeaCard, IdeaStory } from "../ideas/contract.ts";
import { draftGivenBack } from "../ideas/draft-parts.ts";
import { purgeRanked } from "../ideas/purge-ranked.ts";
import { ideaStore } from "../ideas/store.ts";
import type { ActDeps } from "../moderation/take-effect.ts";
import { changeSessions } from "../platform/change-sessions.ts";
import { Problem } from "../platform/problem.ts";
import type { Table } from "../platform/table.ts";
import { refusedPart, type TransactPart } from "../platform/write.ts";
import { reportStore } from "../reports/store.ts";
import { standingStore } from "../sanctions/store.ts";

/** Everything that acts of moderation stand on, on one table. */
export function actDepsOn(table: Table) {
  const { circle, belongs, memberCount } = readCircles(table);
  const talk = talkStore(table);
  return {
    ideas: ideaStore(table),
    talk,
    bringBack: bringBack.bind(undefined, table),
    held: heldStore(table),
    reports: reportStore(table),
    appeals: appealStore(table),
    standing: standingStore(table),
    findComment: talk.find,
    givenBack: (card: IdeaCard, story: IdeaStory, now: Date) => draftGivenBack(table.name, card, story, now),
    circle,
    belongs,
    memberCount,
    purgeRanked: (card: IdeaCard) => purgeRanked(table, card),
    acted: (act: Act) => actPart(table, act),
    keepWords: keepWordsOn(table),
    takenWords: (actId: Act["actId"]) => takenWords(table, actId),
    forgottenPart: (actId: Act["actId"]) => forgottenPart(table, actId),
    changeSessions: changeSessions(table),
    together: (parts: TransactPart[]) => together(table, parts),
  } satisfies ActDeps;
}

/** Words that moderation takes away wait until then, for they may be asked back. */
export const keepWordsOn = (table: Table) => (actId: Act["actId"], words: TakenWords, until: Date) =>
  takenWordsParts(table, actId, words, until);

/** @throws Problem gone when one of them no longer holds */
async function together(table: Table, parts: TransactPart[]): Promise<void> {
  if ((await refusedPart(table, parts)) !== undefined) throw new Problem("gone");
}
