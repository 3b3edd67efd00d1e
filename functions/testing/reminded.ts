import type { MemberId } from "../platform/ids.ts";
import { keys, type Table } from "../platform/table.ts";
import { updateIf } from "../platform/write.ts";

const firstOfItsDay = "attribute_not_exists(pk) OR #day < :day OR (#day = :day AND about = :about)";

/** At most one reminder a day comes by mail, however many tests somebody is in: the first takes the day. */
export const takeDayOfMail = (table: Table) => (memberId: MemberId, day: string, about: string) =>
  updateIf(table, {
    Key: keys.reminded(memberId),
    ConditionExpression: firstOfItsDay,
    UpdateExpression: "SET #day = :day, about = :about, v = :v",
    ExpressionAttributeNames: { "#day": "day" },
    ExpressionAttributeValues: { ":day": day, ":about": about, ":v": 1 },
  });
