import { describe, expect, test } from "vitest";
import { profileOf, verifiedEmail } from "../../functions/members/claims.ts";

const nameIn = (claims: Record<string, unknown>) => profileOf(claims, "roles").name;
const rolesIn = (claims: Record<string, unknown>, claim = "roles") => profileOf(claims, claim).roles;

describe("the name that everybody sees", () => {
  test.each([
    ["the full name", { name: "Ada Morel" }, "Ada Morel"],
    ["given and family name where there is no full one", { given_name: "Ada", family_name: "Morel" }, "Ada Morel"],
    ["a nickname at last", { nickname: "ada", email: "ada@example.org" }, "ada"],
    ["one line", { name: "  Ada\r\n\tMorel  " }, "Ada Morel"],
    ["letters of any script, right-to-left too", { name: "عَدا موريل" }, "عَدا موريل"],
    ["emoji that are joined of several", { name: "Zoé 👩🏽‍🔧" }, "Zoé 👩🏽‍🔧"],
    ["accents, however they were typed", { name: "Ame\u0301lie" }, "Amélie"],
  ])("is %s", (_, claims, name) => {
    expect(nameIn(claims)).toBe(name);
  });

  test.each([
    ["direction overrides", "Ada\u202e leroM\u202c\u2066\u2069", "Ada leroM"],
    ["direction marks", "\u200eAda\u200f \u061cMorel", "Ada Morel"],
    ["control characters", "A\u0000d\u0007a\u009b Morel", "Ada Morel"],
    ["invisible letters", "A\u200bd\u2060a\ufeff\u00ad", "Ada"],
    ["half of a pair", "Ada \ud83d", "Ada \ufffd"],
    ["towers of accents", `A${"\u0300\u0301\u0302\u0303\u0304".repeat(9)}da`, "À\u0301\u0302\u0303da"],
  ])("has no %s", (_, name, shown) => {
    expect(nameIn({ name })).toBe(shown);
  });

  test("has sixty letters at the most, and never half a letter", () => {
    expect(nameIn({ name: "x".repeat(500) })).toHaveLength(60);
    expect(nameIn({ name: "👩🏽‍🔧".repeat(90) })).toBe("👩🏽‍🔧".repeat(17));
    expect(nameIn({ name: `Zoé ${"\u{1f469}\u200d".repeat(900)}` })).toBe("Zoé");
  });

  test.each([
    {},
    { name: "" },
    { name: "\u202e\u200b " },
    { name: 7 },
    { name: ["Ada"] },
    { email: "ada@example.org" },
  ])("is left open, and never an address, by %j", (claims) => {
    expect(nameIn(claims)).toBeUndefined();
  });
});

describe("roles", () => {
  test.each([
    ["a list", { roles: ["product", "moderator"] }, "roles", ["moderator", "product"]],
    ["a text with spaces", { roles: "moderator brand" }, "roles", ["moderator", "brand"]],
    ["a text with commas", { roles: "moderator,brand" }, "roles", ["moderator", "brand"]],
    ["the groups of Cognito", { "cognito:groups": ["brand"] }, "cognito:groups", ["brand"]],
    ["a claim with dots in its name", { "https://x.example/roles": ["brand"] }, "https://x.example/roles", ["brand"]],
    ["a claim within a claim", { realm_access: { roles: ["product"] } }, "realm_access.roles", ["product"]],
  ])("come from %s", (_, claims, claim, roles) => {
    expect(rolesIn(claims, claim)).toEqual(roles);
  });

  test.each([
    {},
    { roles: ["admin", "Moderator", "moderators", "__proto__"] },
    { roles: { moderator: true } },
    { roles: [["moderator"]] },
    { roles: "xmoderator" },
    { group: ["moderator"] },
  ])("are none in %j", (claims) => {
    expect(rolesIn(claims)).toEqual([]);
  });

  test.each(["__proto__.roles", "constructor.name", "a.b.c", ""])("are none at %j", (claim) => {
    expect(rolesIn({ a: { b: null } }, claim)).toEqual([]);
  });
});

test.each([
  ["fr", "fr"],
  ["fr-CA", "fr"],
  ["en_GB", "en"],
  ["de", undefined],
  [7, undefined],
])("the locale %j gives the language %j", (locale, lang) => {
  expect(profileOf({ locale }, "roles").lang).toBe(lang);
});

describe("the job title", () => {
  const titleIn = (claims: Record<string, unknown>) => profileOf(claims, "roles").title;
  test.each([
    ["one for everybody", { title: " Product\u202e lead " }, "Product lead"],
    ["one in each language", { "title#fr": "Responsable", "title#en": "Lead" }, { fr: "Responsable", en: "Lead" }],
    [
      "the plain one where a language is missing",
      { title: "Lead", "title#fr": "Responsable" },
      { fr: "Responsable", en: "Lead" },
    ],
    ["the only one told", { "title#en": "Lead" }, "Lead"],
    ["one where both are alike", { "title#fr": "Designer", "title#en": "Designer" }, "Designer"],
    ["none", { title: "" }, undefined],
  ])("is %s", (_, claims, title) => {
    expect(titleIn(claims)).toEqual(title);
  });
});

test.each([
  [{ email: "ada@example.org", email_verified: true }, "ada@example.org"],
  [{ email: "ada@example.org", email_verified: "true" }, "ada@example.org"],
  [{ email: "ada@example.org", email_verified: false }, undefined],
  [{ email: "ada@example.org" }, undefined],
  [{ email: "ada@example.org, bo@example.org", email_verified: true }, undefined],
  [{ email: "ada@example.org\r\nBcc: bo@example.org", email_verified: true }, undefined],
  [{ email: `${"a".repeat(250)}@example.org`, email_verified: true }, undefined],
  [{ email_verified: true }, undefined],
])("of %j the address to write to is %s", (claims, address) => {
  expect(verifiedEmail(claims)).toBe(address);
});
