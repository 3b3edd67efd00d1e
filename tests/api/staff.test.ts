import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { NotSent } from "../../functions/notifications/mail.ts";
import { MemberId } from "../../functions/platform/ids.ts";
import type { ProblemBody } from "../../functions/platform/problem.ts";
import type { Role, SessionMember } from "../../functions/platform/session.ts";
import { sessionStore } from "../../functions/platform/session-store.ts";
import type { StaffInvitation, StaffMember, StaffRecord } from "../../functions/staff/contract.ts";
import { staffLimits } from "../../functions/staff/limits.ts";
import { rolesOf } from "../../functions/staff/roles.ts";
import { rolesAtSignIn } from "../../functions/staff/sign-in-roles.ts";
import { cast } from "../cast.ts";
import { newsOf } from "../news.ts";
import { origin } from "./client.ts";
import { createPlatform, type Platform } from "./platform.ts";

let platform: Platform;
const opened: Platform[] = [];
beforeEach(async () => {
  platform = await createPlatform();
  opened.push(platform);
});
afterAll(() => {
  for (const each of opened) each.close();
});

const base = "/api/studio/brand/staff";
type Register = { version: number; staff: StaffMember[]; invitations: StaffInvitation[]; records: StaffRecord[] };
const register = async () => (await platform.as("cleo").get<Register>(base)).body;
const invite = (input: object, key: string = crypto.randomUUID()) =>
  platform.as("cleo").post<{ token: string; invitation: StaffInvitation } & ProblemBody>(`${base}/invitations`, input, {
    headers: { "idempotency-key": key },
  });
const accept = (token: string, who: SessionMember = cast.bo) =>
  platform.as(who).put<ProblemBody>(`/api/staff-invitations/${token}`);
const signIn = (who: SessionMember, told: readonly Role[] = who.roles) =>
  rolesAtSignIn(platform.staff)(who, told, platform.clock());
const give = async (who: SessionMember, roles: Role[], by: SessionMember = cast.cleo, version?: number) =>
  platform.as(by).put<StaffMember & ProblemBody>(`${base}/${who.memberId}/roles`, {
    roles,
    version: version ?? (await register()).version,
  });
const rolesOfBo = async () => {
  const bo = (await register()).staff.find(({ memberId }) => memberId === cast.bo.memberId);
  return bo && rolesOf(bo);
};

describe("an invitation", () => {
  test("gives its roles to one person, on every session at once and at the next sign-in, and tells who gave them", async () => {
    const sessions = sessionStore(platform.table);
    const cookie = await sessions.create(cast.bo, platform.clock(), platform.random, origin);
    const { token } = (await invite({ roles: ["moderator"], days: 7 })).body;
    expect((await accept(token)).status).toBe(204);
    const held = await sessions.sessionOf(cookie.split(";")[0], platform.clock(), origin);
    expect(held).toMatchObject({ memberId: cast.bo.memberId, roles: ["moderator"] });
    expect(await signIn(cast.bo)).toEqual(["moderator"]);
    const { staff, records, invitations } = await register();
    expect(staff[0]?.grants).toMatchObject([{ role: "moderator", from: "invitation", byName: cast.cleo.name }]);
    expect(records.map(({ kind, by }) => [kind, by.name])).toEqual([
      ["accepted", cast.bo.name],
      ["invited", cast.cleo.name],
    ]);
    expect(invitations[0]?.usedBy?.name).toBe(cast.bo.name);
    expect(JSON.stringify(await register())).not.toContain(token);
  });

  test("is used once, by whoever comes first of ten; again by the same person, it stays as it is", async () => {
    const { token } = (await invite({ roles: ["product"], days: 1 })).body;
    const crowd = Array.from({ length: 10 }, (_, n) => ({
      ...cast.bo,
      memberId: MemberId.parse(`mem_cr0wd000000${n}`),
      name: `Fan ${n}`,
    }));
    const answers = await Promise.all(crowd.map((who) => accept(token, who)));
    const first = crowd[answers.findIndex(({ status }) => status === 204)];
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
    expect(new Set(answers.flatMap(({ body }) => body?.code ?? []))).toEqual(new Set(["invitation-used"]));
    expect((await accept(token, first)).status).toBe(204);
    expect((await register()).staff).toHaveLength(1);
    expect((await register()).records.filter(({ kind }) => kind === "accepted")).toHaveLength(1);
  });

  test("for an address is for whom the issuer says it belongs to", async () => {
    const { token } = (await invite({ roles: ["brand"], days: 7, email: "Bo@Example.org" })).body;
    expect((await accept(token)).body.code).toBe("invitation-for-another");
    await platform.contacts.remember(cast.bo.memberId, "bo@example.org");
    expect((await accept(token)).status).toBe(204);
  });

  test("for an address is mailed there once, in the language asked for, and the address goes with it", async () => {
    const key = crypto.randomUUID();
    const news = newsOf(platform);
    const input = { roles: ["moderator"], days: 7, email: "bo@example.org", lang: "fr" };
    const { token, invitation } = (await invite(input, key)).body;
    await invite(input, key);
    const messages = platform.mails.splice(0);
    expect(messages).toHaveLength(2);
    expect(JSON.stringify(messages)).not.toContain("example.org");
    for (const message of messages) await news.mail(message);
    expect(news.sent).toMatchObject([
      { to: "bo@example.org", subject: `fr ${cast.cleo.name}`, text: `${token} moderator ${invitation.expiresAt}` },
    ]);
    expect(news.sent[0]?.stop).toBeUndefined();
    await platform.contacts.remember(cast.bo.memberId, "bo@example.org");
    await accept(token);
    expect(JSON.stringify(await register())).not.toContain("example.org");
    expect((await register()).records[1]).toMatchObject({ kind: "invited", mailed: true });
  });

  test("is not mailed once it is used, taken back or over; refused for certain, it is mailed again", async () => {
    const news = newsOf(platform);
    const made = async () => (await invite({ roles: ["product"], days: 1, email: "bo@example.org" })).body;
    const back = await made();
    await platform.as("cleo").delete(`${base}/invitations/${back.invitation.invitationId}`);
    for (const message of platform.mails.splice(0)) await news.mail(message);
    await made();
    const [message] = platform.mails.splice(0);
    const refuse = () => Promise.reject(new NotSent("Throttled"));
    await expect(news.mail(message, refuse)).rejects.toThrow(NotSent);
    await news.mail(message);
    expect(news.sent).toHaveLength(1);
    await made();
    platform.pass(86_400_000);
    for (const late of platform.mails.splice(0)) await news.mail(late);
    expect(news.sent).toHaveLength(1);
    expect(JSON.stringify(await register())).not.toContain("example.org");
  });

  test("by mail is made twenty times a day, also when they were taken back; by hand as often as one likes", async () => {
    const mailed = () => invite({ roles: ["moderator"], days: 7, email: "bo@example.org" });
    for (let made = 0; made < staffLimits.mailsADay; made++) expect((await mailed()).status).toBe(201);
    const { invitations } = await register();
    await platform.as("cleo").delete(`${base}/invitations/${invitations[0]?.invitationId}`);
    expect((await mailed()).body.code).toBe("too-many-invitations");
    expect((await invite({ roles: ["moderator"], days: 7 })).status).toBe(201);
    expect(platform.mails).toHaveLength(staffLimits.mailsADay);
    platform.pass(86_400_000);
    expect((await mailed()).status).toBe(201);
  });

  test("is over after its days, or when it is taken back, and nobody tells what it was", async () => {
    const late = (await invite({ roles: ["brand"], days: 1 })).body;
    const back = (await invite({ roles: ["brand"], days: 7 })).body;
    expect((await platform.as("cleo").delete(`${base}/invitations/${back.invitation.invitationId}`)).status).toBe(204);
    platform.pass(86_400_000);
    for (const { token } of [late, back]) {
      expect((await platform.as("bo").get<ProblemBody>(`/api/staff-invitations/${token}`)).body.code).toBe(
        "invitation-over",
      );
      expect((await accept(token)).body.code).toBe("invitation-over");
    }
    expect(await rolesOfBo()).toBeUndefined();
  });

  test("asked for twice under one key is one link", async () => {
    const key = crypto.randomUUID();
    const [a, b] = await Promise.all([1, 2].map(() => invite({ roles: ["moderator"], days: 7 }, key)));
    expect(a?.body.token).toBe(b?.body.token);
    expect((await register()).invitations).toHaveLength(1);
  });
});

describe("roles", () => {
  test("are what the issuer says and what was given here; taking back leaves the issuer's", async () => {
    expect(await signIn(cast.mo)).toEqual(["moderator"]);
    expect((await give(cast.mo, ["product"])).body.grants).toMatchObject([{ role: "product", from: "colleague" }]);
    expect(await signIn(cast.mo)).toEqual(["moderator", "product"]);
    await give(cast.mo, []);
    expect(await signIn(cast.mo)).toEqual(["moderator"]);
    expect(await signIn(cast.mo, [])).toEqual([]);
    expect((await register()).records.map(({ roles, before }) => [before, roles])).toEqual([
      [["moderator", "product"], ["moderator"]],
      [["moderator"], ["moderator", "product"]],
    ]);
  });

  test("of the issuer keep the day on which they were first told", async () => {
    await signIn(cast.mo);
    const since = platform.clock().toISOString();
    platform.pass(86_400_000);
    await signIn({ ...cast.mo, name: "Mo H." });
    expect((await register()).staff[0]).toMatchObject({ name: "Mo H.", claims: [{ since, from: "issuer" }] });
  });

  test("leave no trace of a fan who signs in", async () => {
    expect(await signIn(cast.ada)).toEqual([]);
    expect((await register()).staff).toEqual([]);
  });

  test("on an older list are not changed", async () => {
    await signIn(cast.mo);
    const { version } = await register();
    await give(cast.mo, ["product"]);
    expect((await give(cast.mo, ["brand"], cast.cleo, version)).body.code).toBe("staff-changed");
  });

  test("of the last brand manager stay, even when two take each other's at once", async () => {
    const [one, two] = [
      { ...cast.bo, roles: ["brand"] as const },
      { ...cast.ada, roles: ["brand"] as const },
    ];
    for (const who of [one, two]) {
      const { token } = (await invite({ roles: ["brand"], days: 7 })).body;
      await accept(token, { ...who, roles: [] });
    }
    const { version } = await register();
    const answers = await Promise.all([give(one, [], two, version), give(two, [], one, version)]);
    const [done, refused] = answers.map(({ status }) => status).toSorted();
    // Whoever comes second is told that the register changed, or has no role any more to ask with.
    expect([done, [403, 409].includes(refused ?? 0)]).toEqual([200, true]);
    const left = (await register()).staff.filter((member) => rolesOf(member).includes("brand"));
    expect(left).toHaveLength(1);
    const last = left[0]?.memberId === one.memberId ? one : two;
    const lost = last === one ? two : one;
    expect((await give(last, [], last)).body.code).toBe("last-brand-manager");
    expect((await give(last, [], lost)).status).toBe(403);
  });
});
