import type { Item } from "./stream-record.ts";

/** Acts that whom they concern is told of; the others show themselves as steps of ideas and changes of comments. */
const told: readonly unknown[] = [
  "comment-refused",
  "warned",
  "limited",
  "suspended",
  "lifted",
  "appeal-upheld",
  "appeal-rejected",
];

/** An act is written once. */
export function actEvents(before: Item | undefined, { actId, memberId, kind }: Item): object[] {
  return before === undefined && memberId && told.includes(kind) ? [{ type: "act.done", actId, memberId }] : [];
}
