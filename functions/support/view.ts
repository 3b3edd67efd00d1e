import { isOwn } from "../ideas/authors.ts";
import { takesSupport } from "../ideas/lifecycle.ts";
import type { MemberId } from "../platform/ids.ts";
import type { Support, SupportView } from "./contract.ts";
import { shardOf } from "./shard.ts";
import type { Standing } from "./standing.ts";

/** What a member sees: counts may be seconds old, but their own act is in them. */
export function supportView(
  standing: Standing,
  support: Support | undefined,
  now: Date,
  reader?: MemberId,
): SupportView {
  const supported = support !== undefined && support.withdrawnAt === undefined;
  return {
    supported,
    ...(supported && {
      givenAt: support.givenAt,
      ...(support.answers && { answers: support.answers }),
      ...(support.carriedFrom && { carriedFrom: support.carriedFrom }),
    }),
    supporters: Math.max(0, standing.supporters + notCountedYet(standing, support)),
    takesSupport: takesSupport(standing.card, now),
    ...(isOwn(standing.card, reader) && { own: true }),
  };
}

/** One more or one fewer, if the member's shard was last counted before the member's last act. */
function notCountedYet({ card, counts }: Standing, support: Support | undefined): number {
  if (!support) return 0;
  const countedAt = counts.find(({ shard }) => shard === shardOf(support.memberId, card.shards))?.countedAt ?? "";
  const givenIsCounted = countedAt > support.givenAt;
  if (!support.withdrawnAt) return givenIsCounted ? 0 : 1;
  return givenIsCounted && countedAt <= support.withdrawnAt ? -1 : 0;
}
