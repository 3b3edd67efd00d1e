import { GetCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { identityStore } from "../../functions/members/identities.ts";
import { discoveredIssuer } from "../../functions/members/issuer.ts";
import { signInRoutes } from "../../functions/members/sign-in-routes.ts";
import { signInStore } from "../../functions/members/sign-in-store.ts";
import { contactStore } from "../../functions/notifications/contact-store.ts";
import { cursors } from "../../functions/platform/cursor.ts";
import { MemberId } from "../../functions/platform/ids.ts";
import { sessionStore } from "../../functions/platform/session-store.ts";
import { keys } from "../../functions/platform/table.ts";
import { feedRoutes } from "../../functions/publishing/feed-routes.ts";
import { searchPageRoutes } from "../../functions/publishing/search-routes.ts";
import { siteRoutes } from "../../functions/publishing/site-routes.ts";
import { storedSources } from "../../functions/publishing/stored-sources.ts";
import { unsubscribeForms } from "../../functions/publishing/unsubscribe-forms.ts";
import { standingStore } from "../../functions/sanctions/store.ts";
import { emptyIndex } from "../../functions/search/idea-index.ts";
import { searchRoutes } from "../../functions/search/routes.ts";
import { searchIndex } from "../../functions/search/search-index.ts";
import { rolesAtSignIn } from "../../functions/staff/sign-in-roles.ts";
import { staffStore } from "../../functions/staff/store.ts";
import { supportActs } from "../../functions/support/act.ts";
import { readStanding } from "../../functions/support/standing.ts";
import { standingCache } from "../../functions/support/standing-cache.ts";
import { type LocalIssuer, startIssuer } from "../../infra/local/issuer/issuer.ts";
import { cast } from "../cast.ts";
import { ownDeps, seals } from "../own-deps.ts";
import { modelOnly } from "../publisher.ts";
import { type Caller, callers, type Outcome, routesOf, rules, type Subject } from "./access.ts";
import { as, origin } from "./client.ts";
import { createPlatform, type Platform } from "./platform.ts";

let platform: Platform;
let local: LocalIssuer;
const somebodyElse = { ...cast.bo, memberId: MemberId.parse("mem_0ther0000000"), name: "Zoé Martin" };

beforeAll(async () => {
  local = await startIssuer({ port: 0, publicOrigin: origin });
  platform = await createPlatform();
  const { table, random } = platform;
  await platform.members.saveMember({ ...somebodyElse, joinedAt: "2026-01-01T00:00:00.000Z" });
  const settings = { issuer: local.issuer, clientId: local.clientId, rolesClaim: "roles" };
  platform.app.route(
    "/auth",
    signInRoutes({
      issuer: discoveredIssuer(async () => settings),
      sessions: sessionStore(table),
      signIns: signInStore(table),
      identities: identityStore(table, random),
      restrictionOf: standingStore(table).restriction,
      rememberAddress: contactStore(table).remember,
      rolesFor: rolesAtSignIn(staffStore(table)),
      random,
      giveSupport: async () => undefined,
      report: () => {},
    }),
  );
  platform.app.route("/", feedRoutes({ sources: storedSources(table, cursors("a secret")), brand }));
  const { findCard } = platform.ideas;
  platform.app.route("/api", searchRoutes({ search: emptySearch, findCard }));
  platform.app.route("/", searchPageRoutes({ ...searchDeps, findCard }));
  const stopping = unsubscribeForms({ seals, contacts: platform.contacts, html: (model) => JSON.stringify(model) });
  platform.app.route("/fr/desabonnement", stopping).route("/en/unsubscribe", stopping);
  platform.app.route("/", site());
});
afterAll(async () => {
  platform.close();
  await local.stop();
});

const brand = { name: "Marelle", timeZone: "Europe/Paris" };
const emptySearch = searchIndex(async () => emptyIndex);
const searchDeps = {
  search: emptySearch,
  findStory: async () => undefined,
  circles: async () => [],
  popularTags: async () => [],
  press: { html: (content: object) => JSON.stringify(content) },
  report: (line: object) => console.error(line),
};

function site() {
  const { table, support } = platform;
  const standings = standingCache((ideaId) => readStanding(table, ideaId));
  const press = { sources: storedSources(table, cursors("a secret")), html: modelOnly, origin, brand };
  const acts = supportActs({ support, standings, belongs: platform.circles.belongs });
  return siteRoutes({
    ...ownDeps(table),
    press,
    acts,
    support,
    standings,
    currency: "EUR",
    report: (line) => console.error(line),
  });
}

test("every route states who may call it, and every statement has its route", () => {
  expect(routesOf(platform.app)).toEqual(Object.keys(rules).sort());
});

describe.each(Object.entries(rules))("%s", (route, { row, subject, body, form, at, headers }) => {
  const [method = "", pattern = ""] = route.split(" ");
  let untouched: ReturnType<NonNullable<typeof subject>> | undefined;
  /** What nobody may change serves all who may not. */
  const subjectFor = (wanted: Outcome) => {
    if (wanted === "yes") return subject?.(platform);
    untouched ??= subject?.(platform);
    return untouched;
  };

  /** A member has so many drafts at most; those of one row are of no use to the next. */
  afterAll(async () => {
    const { drafts, deleteDraft } = platform.ideas;
    for (const { ideaId } of await drafts(cast.ada.memberId)) await deleteDraft(cast.ada.memberId, ideaId);
  });

  async function call(who: Caller, own: Subject) {
    const path =
      at?.(own) ??
      pattern
        .replace(":ideaId", own.ideaId)
        .replace(":circleId", "balcony")
        .replace(":memberId", somebodyElse.memberId);
    const content = body?.(own);
    const client = as(platform.app, who === "visitor" ? undefined : who);
    const more = { headers: { ...headers?.() } };
    if (form) return client.submit<{ code?: string }>(path, form);
    if (method === "GET") return client.get<{ code?: string }>(path, more);
    if (method === "DELETE") return client.delete<{ code?: string }>(path, more);
    return client[method === "POST" ? "post" : "put"]<{ code?: string }>(path, content, more);
  }

  test.each(callers.map((who) => [who, row[who]] as const))("answers %s: %s", async (who, wanted) => {
    const own = await subjectFor(wanted);
    const before = own && (await stateOf(own.ideaId));
    const answer = await call(who, own ?? { ideaId: "" });
    expect([outcomeOf(answer.status), answer.status, answer.body?.code]).toContain(
      wanted === "in vain" ? "yes" : wanted,
    );
    if (wanted !== "yes" && own) expect(await stateOf(own.ideaId)).toEqual(before);
  });
});

/** All that is stored of an idea and said about it, and Ada's draft of it. */
async function stateOf(ideaId: string) {
  const { client, name: TableName } = platform.table;
  const allOf = (pk: string) => ({
    KeyConditionExpression: "pk = :pk",
    ExpressionAttributeValues: { ":pk": pk },
    ConsistentRead: true,
  });
  const Key = keys.draft(cast.ada.memberId, ideaId);
  return [
    (await client.send(new QueryCommand({ TableName, ...allOf(keys.card(ideaId).pk) }))).Items,
    (await client.send(new QueryCommand({ TableName, ...allOf(keys.talk(ideaId, "COMMENT", "").pk) }))).Items,
    (await client.send(new GetCommand({ TableName, Key, ConsistentRead: true }))).Item,
  ];
}

const outcomes: Record<number, Outcome> = { 400: "refused", 401: "sign-in", 403: "no", 404: "hidden", 409: "conflict" };
const outcomeOf = (status: number) => (status < 400 ? "yes" : outcomes[status]);
