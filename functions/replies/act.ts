import { Problem } from "../platform/problem.ts";
import type { RepliesDraft, RepliesSave, RepliesVersion, Writer } from "./contract.ts";
import { readyReplies } from "./ready.ts";
import type { ReplyStore } from "./store.ts";

/** Writing the ready-made replies, putting them in force, and going back to earlier ones. */
export function replyActs(replies: ReplyStore) {
  /** @throws Problem replies-changed when somebody else's are in force meanwhile */
  async function assertInForce(version: number): Promise<void> {
    if (((await replies.inForce())?.number ?? 0) !== version) throw new Problem("replies-changed");
  }
  return {
    /** @throws Problem replies-changed */
    async save({ rev, ...saved }: RepliesSave, by: Writer, now: Date): Promise<RepliesDraft> {
      const draft = { ...saved, rev: rev + 1, savedAt: now.toISOString(), by };
      await replies.saveDraft(draft);
      return draft;
    },
    /** @throws Problem invalid-input, replies-changed */
    async publish(asked: { rev: number; version: number }, by: Writer, now: Date): Promise<RepliesVersion> {
      const draft = await replies.draft();
      if (draft?.rev !== asked.rev) throw new Problem("replies-changed");
      await assertInForce(asked.version);
      const next = { number: asked.version + 1, at: now.toISOString(), by, replies: readyReplies(draft.replies) };
      await replies.publish(next, asked.rev);
      return next;
    },
    /** An earlier version comes back as a new one; the draft stays where it is. @throws Problem not-found, replies-changed */
    async restore(asked: { number: number; version: number }, by: Writer, now: Date): Promise<RepliesVersion> {
      const found = asked.number > 0 ? await replies.version(asked.number) : undefined;
      if (asked.number > 0 && !found) throw new Problem("not-found");
      await assertInForce(asked.version);
      const made = { number: asked.version + 1, at: now.toISOString(), by, restores: asked.number };
      const next: RepliesVersion = { ...made, ...(found?.replies && { replies: found.replies }) };
      await replies.publish(next);
      return next;
    },
  };
}
