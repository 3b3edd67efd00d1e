import { keys } from "../platform/table.ts";
import type { TransactPart } from "../platform/write.ts";
import type { IdeaCard, ShownPicture } from "./contract.ts";

/** Its author mends it again: what is shown follows with the next submission. */
const notReturned = "attribute_exists(pk) AND stage <> :returned";

/** Parts of a transaction that changes the pictures of an idea that was sent: its story and its cover. */
export function shownPicturesChanged(tableName: string, card: IdeaCard, pictures: ShownPicture[]): TransactPart[] {
  const [cover] = pictures;
  return [
    {
      Update: {
        TableName: tableName,
        Key: keys.story(card.ideaId),
        ConditionExpression: "attribute_exists(pk)",
        UpdateExpression: "SET pictures = :pictures",
        ExpressionAttributeValues: { ":pictures": pictures },
      },
    },
    {
      Update: {
        TableName: tableName,
        Key: keys.card(card.ideaId),
        ConditionExpression: notReturned,
        UpdateExpression: cover ? "SET picture = :cover" : "REMOVE picture",
        ExpressionAttributeValues: { ":returned": "returned", ...(cover && { ":cover": cover.name }) },
      },
    },
  ];
}
