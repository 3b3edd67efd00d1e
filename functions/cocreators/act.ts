import type { Draft, IdeaCard } from "../ideas/contract.ts";
import type { IdeaId, MemberId, RandomBytes } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import { hashed, newReference } from "../platform/reference.ts";
import type { SessionMember } from "../platform/session.ts";
import type { CoCreators, CoCreatorsView, InvitationView } from "./contract.ts";
import { coCreatorLimits } from "./limits.ts";
import type { CoCreatorStore } from "./store.ts";

export type CoCreatorDeps = {
  coCreators: CoCreatorStore;
  findDraft: (memberId: MemberId, ideaId: IdeaId) => Promise<Draft | undefined>;
  findCard: (ideaId: IdeaId) => Promise<IdeaCard | undefined>;
  markdownToHtml: (text: string) => string;
  random: RandomBytes;
};
type Asked = { ideaId: IdeaId; by: SessionMember; now: Date };

/** How people come to stand beside an idea's author: asked by a link, said yes themselves, free to step back. */
export function coCreatorActs({ coCreators, findDraft, findCard, markdownToHtml, random }: CoCreatorDeps) {
  const { parts } = coCreators;

  /** @throws Problem not-found for who is neither its author nor one of them */
  async function view({ ideaId, by: { memberId } }: Asked): Promise<CoCreatorsView> {
    const there = await coCreators.findCoCreators(ideaId);
    if (there && isAmong(there, memberId)) return viewOf(there);
    if (!there && (await findDraft(memberId, ideaId))) return { people: [], invited: false };
    throw new Problem("not-found");
  }

  /** A new key takes the place of the one before: an address that went astray opens nothing any more. */
  async function invite({ ideaId, by: { memberId }, now }: Asked): Promise<{ key: string }> {
    const key = newReference(random);
    await coCreators.changeCoCreators(ideaId, memberId, (before) => {
      if (before.authorId !== memberId) throw new Problem("not-found");
      assertRoom(before);
      const invitation = { hash: hashed(key), at: now.toISOString() };
      return { after: { ...before, invitation }, also: [parts.draftThere(memberId, ideaId)] };
    });
    return { key };
  }

  async function uninvite({ ideaId, by: { memberId } }: Asked): Promise<CoCreatorsView> {
    const after = await coCreators.changeCoCreators(ideaId, memberId, (before) => {
      if (before.authorId !== memberId || before.version === 0) throw new Problem("not-found");
      const { invitation: _, ...rest } = before;
      return before.invitation && { after: rest, also: [] };
    });
    return viewOf(after);
  }

  /** @throws Problem invitation-closed when the key fits nothing, or its idea was sent already */
  async function opened(ideaId: IdeaId, key: string): Promise<{ there: CoCreators; draft: Draft }> {
    const there = await coCreators.findCoCreators(ideaId);
    const draft = there?.invitation?.hash === hashed(key) && (await findDraft(there.authorId, ideaId));
    if (!there || !draft) throw new Problem("invitation-closed");
    return { there, draft };
  }

  async function read({ ideaId, by }: Asked, key: string): Promise<InvitationView> {
    const { there, draft } = await opened(ideaId, key);
    const { title, pitch, lang, story } = draft;
    return { title, pitch, lang, storyHtml: markdownToHtml(story), confirmed: isAmong(there, by.memberId) };
  }

  /** Said twice, it is said once. @throws Problem own-idea, too-many-co-creators, invitation-closed */
  async function confirm({ ideaId, by: { memberId, name }, now }: Asked, key: string): Promise<CoCreatorsView> {
    const { there } = await opened(ideaId, key);
    if (there.authorId === memberId) throw new Problem("own-idea");
    const at = now.toISOString();
    const after = await coCreators
      .changeCoCreators(ideaId, there.authorId, (before) => {
        if (before.people.some((person) => person.memberId === memberId)) return undefined;
        if (before.invitation?.hash !== hashed(key)) throw new Problem("invitation-closed");
        assertRoom(before);
        const people = [...before.people, { memberId, name, at }];
        const also = [parts.draftThere(before.authorId, ideaId), parts.pointer(ideaId, memberId, at)];
        return { after: { ...before, people }, also };
      })
      .catch(closedIfSent);
    return viewOf(after);
  }

  /** By themselves at any time; by the author while the idea is a draft. @throws Problem not-found, not-allowed */
  async function leave({ ideaId, by }: Asked, memberId: MemberId): Promise<CoCreatorsView> {
    const [there, card] = await Promise.all([coCreators.findCoCreators(ideaId), findCard(ideaId)]);
    if (!there || !isAmong(there, by.memberId)) throw new Problem("not-found");
    if (by.memberId !== memberId && by.memberId !== there.authorId) throw new Problem("not-allowed");
    if (by.memberId !== memberId && card && card.stage !== "returned") throw new Problem("not-allowed");
    const after = await coCreators.changeCoCreators(ideaId, there.authorId, (before) => {
      const people = before.people.filter((person) => person.memberId !== memberId);
      if (people.length === before.people.length) return undefined;
      const names = people.map((person) => ({ memberId: person.memberId, name: person.name }));
      const onCard = card ? [parts.namesOnCard(ideaId, names)] : [];
      return { after: { ...before, people }, also: [parts.pointerGone(ideaId, memberId), ...onCard] };
    });
    return viewOf(after);
  }

  return { view, invite, uninvite, read, confirm, leave };
}

const isAmong = ({ authorId, people }: CoCreators, memberId: MemberId): boolean =>
  authorId === memberId || people.some((person) => person.memberId === memberId);

const viewOf = ({ people, invitation }: CoCreators): CoCreatorsView => ({ people, invited: invitation !== undefined });

function assertRoom({ people }: CoCreators): void {
  const { most } = coCreatorLimits;
  if (people.length >= most) throw new Problem("too-many-co-creators", { values: { limit: most } });
}

/** The draft went to moderation between the reading and the writing. */
function closedIfSent(error: unknown): never {
  throw error instanceof Problem && error.code === "not-found" ? new Problem("invitation-closed") : error;
}
