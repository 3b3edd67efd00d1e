import type { DynamoDBRecord } from "aws-lambda";

/** An idea whose supports changed, in which shards, and by which records of the stream. */
export type TouchedIdea = { ideaId: string; shards: Set<number>; sequenceNumbers: string[] };

const supportKey = /^IDEA#(?<ideaId>[^#]+)#SUPPORT#(?<shard>\d+)$/;

/** What a batch touched; a change of answers alone moves no count. */
export function touchedIdeas(records: readonly DynamoDBRecord[]): TouchedIdea[] {
  const touched = new Map<string, TouchedIdea>();
  for (const record of records) {
    const { ideaId, shard } = supportKey.exec(record.dynamodb?.Keys?.pk?.S ?? "")?.groups ?? {};
    if (!ideaId || !movesTheCount(record)) continue;
    const idea = touched.get(ideaId) ?? { ideaId, shards: new Set(), sequenceNumbers: [] };
    idea.shards.add(Number(shard));
    if (record.dynamodb?.SequenceNumber) idea.sequenceNumbers.push(record.dynamodb.SequenceNumber);
    touched.set(ideaId, idea);
  }
  return [...touched.values()];
}

function movesTheCount({ dynamodb }: DynamoDBRecord): boolean {
  const { OldImage: old, NewImage: now } = dynamodb ?? {};
  return old?.givenAt?.S !== now?.givenAt?.S || old?.withdrawnAt?.S !== now?.withdrawnAt?.S;
}
