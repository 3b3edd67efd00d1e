import { QueryCommand, type QueryCommandInput } from "@aws-sdk/lib-dynamodb";
import type { CommentId, IdeaId } from "../platform/ids.ts";
import { type Language, languages, otherLanguage } from "../platform/languages.ts";
import { queryAll, queryOnce, startingWith } from "../platform/read.ts";
import { type Fields, stored } from "../platform/stored.ts";
import { keys, type Table } from "../platform/table.ts";
import { commentOf, languagePk } from "./comment-item.ts";
import type { Comment, Credit, Wording } from "./contract.ts";
import { wordingPrefix } from "./edit.ts";
import { talkLimits } from "./limits.ts";

/** A comment and the first of its answers, oldest first. */
export type Thread = { comment: Comment; answers: Comment[] };
/** `next` is where the list goes on. */
export type ThreadPage = { threads: Thread[]; next?: string };
/** What stands above the comments: updates, the latest first, thanks, and how many comments can be read. */
export type TalkHead = { updates: Comment[]; credits: Credit[]; comments: number };
type Asked = { limit: number; from?: string | undefined };

const pkOf = (ideaId: IdeaId) => keys.talk(ideaId, "COMMENT", "").pk;

/** Comments, the newest first: one Query, and one for each comment that has answers. */
export async function newestThreads(table: Table, ideaId: IdeaId, { limit, from }: Asked): Promise<ThreadPage> {
  const query = {
    KeyConditionExpression: "pk = :pk AND sk BETWEEN :first AND :last",
    ExpressionAttributeValues: { ":pk": pkOf(ideaId), ":first": "COMMENT#", ":last": "COMMENT#~" },
    ConsistentRead: true,
    ...(from && { ExclusiveStartKey: { pk: pkOf(ideaId), sk: `COMMENT#${from}` } }),
  };
  return threadsOf(table, query, limit);
}

/** The same with one language before the other; its index may be a moment behind. */
export async function threadsByLanguage(
  table: Table,
  ideaId: IdeaId,
  first: Language,
  { limit, from = `${first}:` }: Asked,
): Promise<ThreadPage> {
  const [named, before] = from.split(":");
  const lang = languages.find((known) => known === named) ?? first;
  const query = {
    IndexName: "byCircle",
    KeyConditionExpression: "circlePk = :list AND circleSk < :before",
    ExpressionAttributeValues: { ":list": languagePk(ideaId, lang), ":before": before || "com_~" },
  };
  const page = await threadsOf(table, query, limit);
  if (page.next) return { ...page, next: `${lang}:${page.next}` };
  if (lang !== first) return page;
  const others = await threadsByLanguage(table, ideaId, first, {
    limit: Math.max(1, limit - page.threads.length),
    from: `${otherLanguage(first)}:`,
  });
  return { ...others, threads: [...page.threads, ...others.threads] };
}

async function threadsOf(table: Table, query: Omit<QueryCommandInput, "TableName">, limit: number) {
  const items = await queryOnce(table, { ...query, ScanIndexForward: false, Limit: limit + 1 });
  const comments = items.slice(0, limit).map(commentOf);
  const last = comments.at(-1);
  const threads = await Promise.all(comments.filter(isShown).map((comment) => threadOf(table, comment)));
  return { threads, ...(items.length > limit && last && { next: String(last.commentId) }) };
}

/** What was taken away stays in sight only where answers hang on it. */
const isShown = ({ text, answers }: Comment) => text !== undefined || answers > 0;

async function threadOf(table: Table, comment: Comment): Promise<Thread> {
  if (comment.answers === 0) return { comment, answers: [] };
  const { answers } = await readAnswers(table, comment, { limit: talkLimits.answersShown });
  return { comment, answers };
}

/** The answers to a comment, oldest first; those taken away are left out, for nothing hangs on them. */
export async function readAnswers(
  table: Table,
  { ideaId, commentId }: Pick<Comment, "ideaId" | "commentId">,
  { limit, from }: Asked,
): Promise<{ answers: Comment[]; next?: string }> {
  const answers: Comment[] = [];
  let start = from && { pk: pkOf(ideaId), sk: `ANSWER#${from}` };
  for (;;) {
    const page = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        ...startingWith(pkOf(ideaId), `ANSWER#${commentId}.`),
        ConsistentRead: true,
        Limit: limit + 1,
        ...(start && { ExclusiveStartKey: start }),
      }),
    );
    answers.push(...(page.Items ?? []).map(commentOf).filter(({ text }) => text !== undefined));
    const last = answers[limit - 1];
    if (answers.length > limit && last) return { answers: answers.slice(0, limit), next: last.commentId };
    if (!page.LastEvaluatedKey) return { answers };
    start = { pk: String(page.LastEvaluatedKey.pk), sk: String(page.LastEvaluatedKey.sk) };
  }
}

const creditFields: Fields<Credit> = { commentId: true, name: true, creditedAt: true };

/** Credits, tallies and updates lie side by side: one Query. */
export async function readHead(table: Table, ideaId: IdeaId): Promise<TalkHead> {
  const items = await queryAll(table, {
    KeyConditionExpression: "pk = :pk AND sk BETWEEN :first AND :last",
    ExpressionAttributeValues: { ":pk": pkOf(ideaId), ":first": "CREDIT#", ":last": "UPDATE#~" },
    ConsistentRead: true,
  });
  const of = (kind: string) => items.filter(({ sk }) => String(sk).startsWith(kind));
  return {
    updates: of("UPDATE#").map(commentOf).filter(isShown).reverse(),
    credits: of("CREDIT#").map((item) => stored(item, creditFields)),
    comments: of("TALLY#").reduce((sum, { comments }) => sum + Number(comments), 0),
  };
}

const wordingFields: Fields<Wording> = { rev: true, text: true, lang: true, at: true };
const wordingsShown = 50;

/** Earlier wordings, the latest first. */
export async function readWordings(table: Table, ideaId: IdeaId, commentId: CommentId): Promise<Wording[]> {
  const items = await queryOnce(table, {
    ...startingWith(pkOf(ideaId), wordingPrefix(commentId)),
    ScanIndexForward: false,
    ConsistentRead: true,
    Limit: wordingsShown,
  });
  return items.map((item) => stored(item, wordingFields));
}
