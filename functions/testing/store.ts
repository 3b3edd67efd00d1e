import type { MemberId, ProgrammeId } from "../platform/ids.ts";
import { getStrongly, queryAll } from "../platform/read.ts";
import { type Fields, type Item, stored } from "../platform/stored.ts";
import { keys, type Table } from "../platform/table.ts";
import { putIf, updateIf } from "../platform/write.ts";
import type { Survey, TasksDone } from "./contract.ts";

const surveyFields: Fields<Survey> = {
  programmeId: true,
  phaseId: true,
  memberId: true,
  recommend: true,
  why: true,
  lang: true,
  grades: true,
  at: true,
};
/** Each task is an attribute of its own, so that two done at once are both kept. */
const mark = "task_";

/** What testers did and said on the way. */
export function testingStore(table: Table) {
  const change = (programmeId: ProgrammeId, memberId: MemberId, taskId: string, expression: string, at?: string) =>
    updateIf(table, {
      Key: keys.taskDone(programmeId, memberId),
      UpdateExpression: expression,
      ExpressionAttributeNames: { "#task": `${mark}${taskId}` },
      ExpressionAttributeValues: { ":member": memberId, ":one": 1, ...(at !== undefined && { ":at": at }) },
    });
  return {
    async tasksOf(programmeId: ProgrammeId, memberId: MemberId): Promise<TasksDone["done"]> {
      const item = await getStrongly(table, keys.taskDone(programmeId, memberId));
      return item ? doneIn(item) : {};
    },
    /** Done stays done: a second press keeps the first instant. */
    markDone: (programmeId: ProgrammeId, memberId: MemberId, taskId: string, at: string) =>
      change(programmeId, memberId, taskId, "SET memberId = :member, v = :one, #task = if_not_exists(#task, :at)", at),
    markOpen: (programmeId: ProgrammeId, memberId: MemberId, taskId: string) =>
      change(programmeId, memberId, taskId, "SET memberId = :member, v = :one REMOVE #task"),
    /** Of every tester, for figures. */
    async allTasks(programmeId: ProgrammeId): Promise<TasksDone[]> {
      const items = await queryAll(table, partition(keys.taskDone(programmeId, "").pk));
      return items.map((item) => ({
        ...stored<Pick<TasksDone, "memberId">>(item, { memberId: true }),
        done: doneIn(item),
      }));
    },
    async surveyOf(programmeId: ProgrammeId, phaseId: string, memberId: MemberId): Promise<Survey | undefined> {
      const item = await getStrongly(table, keys.survey(programmeId, phaseId, memberId));
      return item && stored(item, surveyFields);
    },
    /** The same tester's answers again replace the earlier ones. */
    saveSurvey: (survey: Survey) =>
      putIf(table, { Item: { ...keys.survey(survey.programmeId, survey.phaseId, survey.memberId), v: 1, ...survey } }),
    async allSurveys(programmeId: ProgrammeId): Promise<Survey[]> {
      const items = await queryAll(table, partition(keys.survey(programmeId, "", "").pk));
      return items.map((item) => stored(item, surveyFields));
    },
  };
}
export type TestingStore = ReturnType<typeof testingStore>;

const partition = (pk: string) => ({
  KeyConditionExpression: "pk = :pk",
  ExpressionAttributeValues: { ":pk": pk },
  ConsistentRead: true,
});

const doneIn = (item: Item): Record<string, string> =>
  Object.fromEntries(
    Object.entries(item).flatMap(([name, value]) =>
      name.startsWith(mark) ? [[name.slice(mark.length), String(value)]] : [],
    ),
  );
