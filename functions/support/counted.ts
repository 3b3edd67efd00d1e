import type { IdeaCard } from "../ideas/contract.ts";
import { supportPk } from "../platform/table.ts";

/** The rule of counting: in force, and given before the deadline. It can be replayed at any time. */
export const countedShard = ({ ideaId, endsAt }: Pick<IdeaCard, "ideaId" | "endsAt">, shard: number) => ({
  KeyConditionExpression: "pk = :shard",
  FilterExpression: `attribute_not_exists(withdrawnAt)${endsAt ? " AND givenAt < :endsAt" : ""}`,
  ExpressionAttributeValues: { ":shard": supportPk(ideaId, shard), ...(endsAt && { ":endsAt": endsAt }) },
});
