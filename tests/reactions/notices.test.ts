import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { IdeaRecord } from "../../functions/ideas/contract.ts";
import { ideaStore } from "../../functions/ideas/store.ts";
import type { Notice } from "../../functions/notifications/contract.ts";
import { sendNotices } from "../../functions/notifications/send-notices.ts";
import { noticeStore } from "../../functions/notifications/store.ts";
import { keys } from "../../functions/platform/table.ts";
import { cast } from "../cast.ts";
import { gatheringIdea } from "../gathering.ts";
import { createWorld, type World } from "../world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const news = () => noticeStore(world.table);
const deps = () => ({
  ...ideaStore(world.table),
  keep: (notice: Notice) => news().keep(notice, world.clock()),
});
const notices = async () => (await news().notices(cast.ada.memberId)).notices;

async function recorded(changes: Partial<IdeaRecord>): Promise<IdeaRecord> {
  const { ideaId } = await gatheringIdea(world);
  world.pass(60_000);
  const at = world.clock().toISOString();
  const record: IdeaRecord = {
    ideaId,
    number: 3,
    at,
    by: { kind: "clock" },
    kind: "stage",
    to: "gathering",
    ...changes,
  };
  const Item = { ...keys.record(ideaId, record.number), v: 1, ...record };
  await world.raw.send(new PutCommand({ TableName: world.table.name, Item }));
  return record;
}

const reached = { step: 1, supporters: 3, counted: 3, extraDays: 20, endsAt: "2026-05-01T09:00:00.000Z" };

test.each([
  ["returned", { to: "returned" }],
  ["declined", { to: "declined" }],
  ["published", { to: "gathering" }],
  ["expired", { to: "expired" }],
  ["in_review", { to: "in_review" }],
  ["in_review", { kind: "milestone", to: "in_review", milestone: reached }],
  ["milestone", { kind: "milestone", to: "gathering", milestone: reached }],
  ["decided", { to: "approved" }],
  ["decided", { to: "not_approved" }],
  ["decided", { to: "parked" }],
] as const)("its author is told once that it was %s", async (kind, changes) => {
  const record = await recorded(changes);
  await sendNotices(deps(), record);
  const first = await notices();
  expect(first[0]).toMatchObject({ kind, ideaId: record.ideaId, at: record.at, title: "Un banc pour deux marches" });
  world.pass(86_400_000);
  await sendNotices(deps(), record);
  expect(await notices()).toEqual(first);
});

test("a step without a record, a record without an idea, a step of their own: nobody is told", async () => {
  const before = await notices();
  const withdrawn = await recorded({ to: "withdrawn", by: { kind: "author" } });
  await sendNotices(deps(), withdrawn);
  await sendNotices(deps(), { ...withdrawn, number: 99 });
  expect(await notices()).toEqual(before);
});
