import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sweepDeadlines } from "../../functions/ideas/sweep-deadlines.ts";
import type { ProblemBody } from "../../functions/platform/problem.ts";
import type { Item } from "../../functions/platform/stored.ts";
import { keys } from "../../functions/platform/table.ts";
import type { Programme, ProgrammeCard } from "../../functions/programmes/contract.ts";
import { inputOf } from "../../functions/programmes/draft.ts";
import { programmeDueIn } from "../../functions/programmes/dues.ts";
import { programmeStore } from "../../functions/programmes/store.ts";
import { takeProgrammeDue } from "../../functions/programmes/take-due.ts";
import { clockDepsOf } from "../../functions/support/count-deps.ts";
import { type CastName, cast } from "../cast.ts";
import { newsOf } from "../news.ts";
import { makeProgramme, programmeInput } from "../programmes.ts";
import { balcony, createPlatform, type Platform, published } from "./platform.ts";

let platform: Platform;
beforeAll(async () => {
  platform = await createPlatform();
});
afterAll(() => platform.close());

const key = () => ({ headers: { "idempotency-key": crypto.randomUUID() } });
const start = { title: programmeInput.title, circleId: balcony, kind: "physical" };
const begin = async (more = {}) =>
  (await platform.as("pia").post<Programme>("/api/studio/programmes", { ...start, ...more }, key())).body;
const write = (programme: Programme, changes = {}) =>
  platform.as("pia").put<Programme & ProblemBody>(`/api/studio/programmes/${programme.programmeId}`, {
    version: programme.version,
    programme: { ...inputOf(programme), ...changes },
  });
const step = (programme: Programme, to: string) =>
  platform.as("pia").put<Programme & ProblemBody>(`/api/studio/programmes/${programme.programmeId}/stage`, {
    version: programme.version,
    to,
  });
const read = (who: CastName | undefined, { programmeId }: Pick<Programme, "programmeId">) =>
  platform.as(who).get<{ programme: Programme; status?: string } & ProblemBody>(`/api/programmes/${programmeId}`);
const listed = async (who: CastName | undefined) =>
  (await platform.as(who).get<{ programmes: ProgrammeCard[] }>("/api/programmes")).body.programmes.map(
    ({ programmeId }) => programmeId,
  );

describe("a draft", () => {
  test("begins with usual values, once for one key, and takes words with gaps", async () => {
    const headers = { headers: { "idempotency-key": crypto.randomUUID() } };
    const [first, again] = await Promise.all([
      platform.as("pia").post<Programme>("/api/studio/programmes", start, headers),
      platform.as("pia").post<Programme>("/api/studio/programmes", start, headers),
    ]);
    expect(first.status).toBe(201);
    expect(again.body.programmeId).toBe(first.body.programmeId);
    const saved = await write(first.body, { title: { fr: "Le banc", en: "" } });
    expect(saved.body).toMatchObject({ version: 2, title: { fr: "Le banc", en: "" }, stage: "draft" });
  });

  test("written by two at once is written by one; the other is told, and nothing is lost", async () => {
    const draft = await begin();
    const both = await Promise.all([
      write(draft, { pitch: { fr: "A", en: "A" } }),
      write(draft, { pitch: { fr: "B", en: "B" } }),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(both.find(({ status }) => status === 409)?.body.code).toBe("programme-changed-meanwhile");
  });

  test("comes from an idea only once that had a yes", async () => {
    const { ideaId } = await published(platform);
    const refused = await platform.as("pia").post<ProblemBody>("/api/studio/programmes", { ...start, ideaId }, key());
    expect(refused.body.code).toBe("wrong-stage");
  });

  test("opens only when everything is there, and says what is missing", async () => {
    const draft = await begin();
    const refused = await step(draft, "recruiting");
    expect(refused.body.issues?.map(({ path }) => path)).toEqual(expect.arrayContaining(["pitch.fr", "terms.en"]));
    const { body: whole } = await write(draft, programmeInput);
    const opened = await step(whole, "recruiting");
    expect(opened.body).toMatchObject({ stage: "recruiting", startsOn: "2026-03-16", endsOn: "2026-04-19" });
    expect(opened.body.openedAt).toBe(platform.clock().toISOString());
    expect((await step(opened.body, "recruiting")).body.version).toBe(opened.body.version);
  });

  test("can be thrown away as it was read, and only while it is one", async () => {
    const draft = await begin();
    const drop = ({ programmeId, version }: Programme) =>
      platform.as("pia").delete<ProblemBody>(`/api/studio/programmes/${programmeId}?version=${version}`);
    const { body: later } = await write(draft, programmeInput);
    expect((await drop(draft)).body.code).toBe("programme-changed-meanwhile");
    expect((await drop(later)).status).toBe(204);
    expect((await drop(later)).status).toBe(204);
    expect((await read("pia", draft)).status).toBe(404);
    expect((await drop(await makeProgramme(platform))).body.code).toBe("programme-wrong-stage");
  });

  test("is known to those who work here, and to nobody else", async () => {
    const draft = await begin();
    for (const who of [undefined, "ada", "mo"] as const) expect((await read(who, draft)).status).toBe(404);
    for (const who of ["pia", "cleo"] as const) expect((await read(who, draft)).status).toBe(200);
    expect(await listed("ada")).not.toContain(draft.programmeId);
  });
});

describe("a private programme", () => {
  test("answers as one that there is not, to whoever was not let in", async () => {
    const hidden = await makeProgramme(platform, { visibility: "private" });
    const refused = await read("ada", hidden);
    const unknown = await platform.as("ada").get<ProblemBody>("/api/programmes/prg_n0ne00000000");
    expect({ ...refused.body, requestId: "" }).toEqual({ ...unknown.body, requestId: "" });
    expect(refused.status).toBe(404);
    expect(await listed("ada")).not.toContain(hidden.programmeId);
    expect(await listed("pia")).toContain(hidden.programmeId);
  });

  test("is known to whoever tests, tested or was invited", async () => {
    const hidden = await makeProgramme(platform, { visibility: "private" });
    const { programmeId } = hidden;
    const put = (Item: object) => platform.raw.send(new PutCommand({ TableName: platform.table.name, Item }));
    await put({ ...keys.enrolment(programmeId, cast.ada.memberId), status: "active" });
    const { memberId } = cast.bo;
    await put({ ...keys.guest(memberId, programmeId), programmeId, memberId, at: platform.clock().toISOString() });
    expect((await read("ada", hidden)).body).toMatchObject({ status: "active" });
    expect((await read("bo", hidden)).status).toBe(200);
    expect(await listed("bo")).toContain(programmeId);
    expect((await read("mo", hidden)).status).toBe(404);
  });
});

describe("a link into a private programme", () => {
  const invite = async (programmeId: string, uses = 1) =>
    (
      await platform
        .as("pia")
        .post<{ token: string }>(`/api/studio/programmes/${programmeId}/invitations`, { uses, days: 7 }, key())
    ).body.token;
  const take = (who: CastName, token: string) =>
    platform.as(who).put<ProblemBody>(`/api/programme-invitations/${token}`);

  test("lets in as many as it says, at once too, and each once", async () => {
    const hidden = await makeProgramme(platform, { visibility: "private" });
    const token = await invite(hidden.programmeId);
    const both = await Promise.all([take("ada", token), take("bo", token)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const inside = both[0].status === 200 ? "ada" : "bo";
    expect((await take(inside, token)).status).toBe(200);
    expect((await read(inside, hidden)).status).toBe(200);
    expect((await read(inside === "ada" ? "bo" : "ada", hidden)).status).toBe(404);
  });

  test("is over after its days, and when it was taken back", async () => {
    const hidden = await makeProgramme(platform, { visibility: "private" });
    const [old, back] = [await invite(hidden.programmeId), await invite(hidden.programmeId)];
    const path = `/api/studio/programmes/${hidden.programmeId}/invitations`;
    const { body } = await platform.as("pia").get<{ invitations: { invitationId: string }[] }>(path);
    for (const { invitationId } of body.invitations) await platform.as("pia").delete(`${path}/${invitationId}`);
    expect((await take("ada", back)).body.code).toBe("invitation-over");
    platform.pass(7 * 86_400_000);
    expect((await take("ada", old)).body.code).toBe("invitation-over");
    expect((await take("ada", "nonsense")).body.code).toBe("invitation-over");
  });

  test("is for private ones alone: a public one has its page", async () => {
    const open = await makeProgramme(platform);
    const path = `/api/studio/programmes/${open.programmeId}/invitations`;
    expect((await platform.as("pia").post(path, { uses: 1, days: 7 }, key())).status).toBe(404);
  });
});

describe("what readers see", () => {
  test("has the picture of its idea where anybody may see that", async () => {
    const card = await published(platform);
    const record = { kind: "stage", by: { kind: "product" }, from: card.stage } as const;
    const changes = { stage: "in_beta", picture: "bench.svg" } as const;
    const idea = await platform.ideas.take({ card, changes, record, now: platform.clock() });
    const { programmeId } = await makeProgramme(platform, { ideaId: idea.ideaId });
    type Shown = ProgrammeCard & { picture?: string };
    const shown = async () => {
      const { body: all } = await platform.as("ada").get<{ programmes: Shown[] }>("/api/programmes");
      const { body: own } = await platform.as("ada").get<{ openings: { programme: Shown }[] }>("/api/my/tests");
      return [...all.programmes, ...own.openings.map(({ programme }) => programme)]
        .filter((each) => each.programmeId === programmeId)
        .map(({ picture }) => picture);
    };
    expect(await shown()).toEqual(["bench.svg", "bench.svg"]);
    const gone = { ...record, from: idea.stage, by: { kind: "moderator" } as const };
    await platform.ideas.take({ card: idea, changes: { stage: "removed" }, record: gone, now: platform.clock() });
    expect(await shown()).toEqual([undefined, undefined]);
  });

  test("says neither which answers disqualify nor the tasks of others", async () => {
    const open = await makeProgramme(platform);
    const { programme } = (await read(undefined, open)).body;
    expect(JSON.stringify(programme.screener)).not.toContain("effect");
    expect(programme.phases.flatMap(({ tasks }) => tasks)).toEqual([]);
    expect((await read("pia", open)).body.programme.screener).toEqual(open.screener);
  });
});

describe("an open programme", () => {
  test("keeps its seats where they are taken, whoever cuts their number meanwhile", async () => {
    const open = await makeProgramme(platform);
    const { programmeId } = open;
    const take = (number: number) =>
      platform.raw.send(
        new PutCommand({
          TableName: platform.table.name,
          Item: { ...keys.seat(programmeId, "small", number), memberId: cast.bo.memberId },
        }),
      );
    await take(2);
    const variants = open.variants.map((each) => ({ ...each, seats: 1 }));
    const refused = await write(open, { variants });
    expect(refused.body.issues).toEqual([{ path: "variants.0.seats", code: "seats-taken", limit: 2 }]);
    const kept = await write(open, { variants: open.variants.map((each) => ({ ...each, seats: 2 })) });
    expect(kept.body.variants.map(({ seats }) => seats)).toEqual([2, 2]);
  });

  test("counts its terms anew when their words change, and only then", async () => {
    const open = await makeProgramme(platform);
    const same = await write(open, { pitch: { fr: "Autre", en: "Other" } });
    expect(same.body.termsVersion).toBe(1);
    platform.pass(60_000);
    const other = await write(same.body, { terms: { fr: "Plus strict.", en: "Stricter." } });
    expect(other.body).toMatchObject({ termsVersion: 2, termsChangedAt: platform.clock().toISOString() });
  });
});

describe("the clock", () => {
  const sweeper = () => {
    const programmes = programmeStore(platform.table);
    const starting = { table: platform.table, programmes, timeZone: "Europe/Paris" };
    const { dues } = newsOf(platform);
    const programme = (item: Item) => takeProgrammeDue(starting, programmeDueIn(item), platform.clock());
    return { ...clockDepsOf(platform), ...dues, programme };
  };
  /** As if it had swept every minute until then. */
  const sweepAt = async (instant: string) => {
    platform.time.now = new Date(instant);
    const minute = new Date(platform.clock().getTime() - 10 * 60_000).toISOString().slice(0, 16);
    const Item = { ...keys.watermark(), v: 1, minute };
    await platform.raw.send(new PutCommand({ TableName: platform.table.name, Item }));
    expect((await sweepDeadlines(sweeper(), platform.clock())).failures).toEqual([]);
  };

  test("starts a programme with its first day and closes it after its last, by the day that holds", async () => {
    platform.time.now = new Date("2026-03-02T09:00:00.000Z");
    const draft = await begin();
    const { body: whole } = await write(draft, programmeInput);
    const { body: open } = await step(whole, "recruiting");
    const later = programmeInput.phases.map((phase, place) => (place === 0 ? { ...phase, from: "2026-03-17" } : phase));
    await write(open, { phases: later });
    const stage = async () => (await read("pia", draft)).body.programme;
    await sweepAt("2026-03-15T23:02:00.000Z");
    expect((await stage()).stage).toBe("recruiting");
    await sweepAt("2026-03-16T23:02:00.000Z");
    expect(await stage()).toMatchObject({ stage: "running", startedAt: "2026-03-16T23:02:00.000Z" });
    await sweepAt("2026-04-19T21:59:00.000Z");
    expect((await stage()).stage).toBe("running");
    await sweepAt("2026-04-19T22:02:00.000Z");
    expect((await stage()).stage).toBe("closed");
  });
});
