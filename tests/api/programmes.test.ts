import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ProblemBody } from "../../functions/platform/problem.ts";
import { keys } from "../../functions/platform/table.ts";
import { inputOf } from "../../functions/programmes/card-of.ts";
import type { Programme, ProgrammeCard } from "../../functions/programmes/contract.ts";
import { type CastName, cast } from "../cast.ts";
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

describe("what readers see", () => {
  test("says neither which answers disqualify nor the tasks of others", async () => {
    const open = await makeProgramme(platform);
    const { programme } = (await read(undefined, open)).body;
    expect(JSON.stringify(programme.screener)).not.toContain("effect");
    expect(programme.phases.flatMap(({ tasks }) => tasks)).toEqual([]);
    expect((await read("pia", open)).body.programme.screener).toEqual(open.screener);
  });
});
