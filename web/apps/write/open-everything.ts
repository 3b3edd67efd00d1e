import type { IdeaCard, IdeaRecord } from "../../../functions/ideas/contract.ts";
import type { IdeaId } from "../../../functions/platform/ids.ts";
import type { SessionMember } from "../../../functions/platform/session.ts";
import type { Lang } from "../../paths.ts";
import type { Answer } from "../answer.ts";
import { browserShelf } from "../kept.ts";
import { whoIsHere } from "../session.ts";
import { isTheirs, type LocalDraft, localDraftOf, resume } from "./local-draft.ts";
import { type CircleChoice, openDraft, readCircles, readOwnIdea } from "./server.ts";
import type { Writing } from "./use-autosave.ts";

/** Everything the editor starts from. */
export type Opened = {
  member: SessionMember | null;
  circles: CircleChoice[];
  writing: Writing;
  /** When this browser, not the server, gave back what was written. */
  resumedFrom?: string;
  card?: IdeaCard;
  returned?: IdeaRecord;
  acceptedTerms?: number;
  /** The idea that is taken up again. */
  origin?: { title: string; supporters: number };
};

/** Session, circles and draft at once; then what this browser still holds is laid over. */
export async function openEverything(
  ideaId: IdeaId | undefined,
  lang: Lang,
): Promise<Answer<Opened | { sent: IdeaCard }>> {
  const [me, circles, draft] = await Promise.all([whoIsHere(), readCircles(), ideaId ? openDraft(ideaId) : undefined]);
  if (!me.ok) return me;
  if (!circles.ok) return circles;
  if (draft && !draft.ok) return ideaId && draft.trouble.code === "not-found" ? sentAlready(ideaId) : draft;
  const member = me.value.member;
  const kept = localDraftOf(browserShelf(), ideaId).read();
  const local = isTheirs(kept, member?.memberId) ? kept : undefined;
  const start = resume(draft?.value.draft, local, { lang, signedIn: member !== null });
  const { card, returned, acceptedTerms, origin } = draft?.value ?? {};
  return {
    ok: true,
    value: {
      member,
      circles: circles.value.circles,
      writing: { start, ideaId, key: keyOf(local), memberId: member?.memberId },
      ...(local && !ideaId && { resumedFrom: local.at }),
      ...(card && { card }),
      ...(returned && { returned }),
      ...(origin && { origin }),
      ...(acceptedTerms !== undefined && { acceptedTerms }),
    },
  };
}

/** A draft that is no longer there may be an idea by now. */
async function sentAlready(ideaId: IdeaId): Promise<Answer<{ sent: IdeaCard }>> {
  const idea = await readOwnIdea(ideaId);
  return idea.ok ? { ok: true, value: { sent: idea.value.card } } : idea;
}

const keyOf = (local: LocalDraft | undefined): string => local?.key ?? crypto.randomUUID();
