import { GetCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { isConditionFailure, keys, type Table } from "../platform/table.ts";
import type { PageName } from "./page-ref.ts";

/** What is known of a published page: its version guards the order of writing, its mark gathers changes. */
export type PageItem = {
  version: number;
  template?: string;
  publishedAt?: string;
  /** Keys of every object it ever had in the bucket: what is no longer made is deleted. */
  objects: string[];
  /** When a delayed message for it comes out of its queue. */
  messageDueAt?: string;
};

const nobodyPublishedSinceRead = "version = :read";
const neverPublished = "attribute_not_exists(version)";

export async function readPageItem(table: Table, page: PageName, consistent = true): Promise<PageItem> {
  const { Item } = await table.client.send(
    new GetCommand({ TableName: table.name, Key: keys.page(page), ConsistentRead: consistent }),
  );
  return { version: 0, objects: [], ...Item };
}

/** Takes the next version for what was just rendered. False when somebody else published since the item was read. */
export async function takeVersion(
  table: Table,
  page: PageName,
  read: PageItem,
  next: Required<Pick<PageItem, "template" | "publishedAt" | "objects">>,
): Promise<boolean> {
  const update = new UpdateCommand({
    TableName: table.name,
    Key: keys.page(page),
    ConditionExpression: read.version === 0 ? neverPublished : nobodyPublishedSinceRead,
    UpdateExpression: "SET version = :next, template = :template, publishedAt = :at, objects = :objects, v = :format",
    ExpressionAttributeValues: {
      ...(read.version > 0 && { ":read": read.version }),
      ":next": read.version + 1,
      ":template": next.template,
      ":at": next.publishedAt,
      ":objects": next.objects,
      ":format": 1,
    },
  });
  try {
    await table.client.send(update);
    return true;
  } catch (error) {
    if (isConditionFailure(error)) return false;
    throw error;
  }
}

/** Notes that a message was sent for a page, and when it is due. */
export async function writeMark(table: Table, page: PageName, messageDueAt: string): Promise<void> {
  await table.client.send(
    new UpdateCommand({
      TableName: table.name,
      Key: keys.page(page),
      UpdateExpression: "SET messageDueAt = :at",
      ExpressionAttributeValues: { ":at": messageDueAt },
    }),
  );
}
