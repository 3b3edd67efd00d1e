import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { stages } from "../../functions/ideas/lifecycle.ts";
import { parsed } from "../../functions/platform/http.ts";
import { Problem, problemStatus } from "../../functions/platform/problem.ts";
import { reasonCodes } from "../../functions/review/contract.ts";
import { commonMessages } from "../../web/i18n/common.ts";
import { decisionMessages } from "../../web/i18n/decision.ts";
import { formatFor } from "../../web/i18n/format.ts";
import { issueMessages, issueText, problemMessages, problemText } from "../../web/i18n/problems.ts";

const files = readdirSync("web/i18n")
  .filter((file) => file.endsWith(".ts") && file !== "format.ts")
  .map((file) => file.replace(".ts", ""));
const languages = ["fr", "en"] as const;

/** Dotted paths of a catalogue's messages; lists may differ in length, not in kind. */
function pathsOf(messages: unknown, path = ""): string[] {
  if (Array.isArray(messages)) return [`${path}[]`];
  if (typeof messages !== "object" || messages === null)
    return [`${path}: ${typeof messages === "string" || typeof messages === "function"}`];
  return Object.entries(messages).flatMap(([key, value]) => pathsOf(value, `${path}.${key}`));
}

describe("the catalogues", () => {
  it.each(files)("say as much in English as in French: %s", async (file) => {
    const loaded: Record<string, unknown> = await import(`../../web/i18n/${file}.ts`);
    const catalogues = Object.values(loaded).filter(
      (value): value is { fr: unknown; en: unknown } =>
        typeof value === "object" && value !== null && "fr" in value && "en" in value,
    );
    expect(catalogues.length).toBeGreaterThan(0);
    for (const { fr, en } of catalogues) expect(pathsOf(en).sort()).toEqual(pathsOf(fr).sort());
  });

  it.each(languages)("name every stage and every reason of a decision in %s", (lang) => {
    expect(Object.keys(commonMessages[lang].stages).sort()).toEqual([...stages].sort());
    expect(Object.keys(decisionMessages[lang].reasons).sort()).toEqual([...reasonCodes].sort());
  });
});

describe.each(languages)("problems in %s", (lang) => {
  const format = formatFor(lang, "Europe/Paris");

  it.each(Object.keys(problemStatus))("have a message for %s, with or without its values", (code) => {
    expect(Object.keys(problemMessages[lang])).toContain(code);
    const values = { closedAt: "2026-03-03T17:00:00Z", step: 2, supporters: 1_200, members: 900, limit: 20 };
    for (const text of [problemText(code, format), problemText(code, format, values)]) {
      expect(text.length).toBeGreaterThan(10);
      expect(text).not.toMatch(/undefined|NaN|Invalid|\[object/);
    }
  });

  it("have none that the platform does not know", () => {
    expect(Object.keys(problemMessages[lang]).sort()).toEqual(Object.keys(problemStatus).sort());
  });

  it("read an unknown code as something unexpected", () => {
    expect(problemText("made-up", format)).toBe(problemText("unexpected", format));
  });

  it("have a message for every fault that validation or a rule can find", () => {
    const known = Object.keys(issueMessages[lang]);
    for (const code of new Set([...faultsOfValidation(), ...faultsOfRules()])) {
      expect(known).toContain(code);
      expect(issueText({ code, limit: 90 }, format)).not.toMatch(/undefined|NaN/);
    }
  });
});

/** Drives the validator with one input per kind of fault. */
function faultsOfValidation(): string[] {
  const Schema = z.strictObject({
    words: z.string().check(z.minLength(3), z.maxLength(5)),
    name: z.string().check(z.minLength(1)),
    count: z.int().check(z.minimum(1), z.maximum(9)),
    list: z.array(z.string()).check(z.minLength(1), z.maxLength(1)),
    choice: z.enum(["a"]),
  });
  const inputs = [
    { words: "ab", name: "", count: 0, list: [], choice: "b", extra: 1 },
    { words: "abcdef", name: 4, count: 10, list: ["a", "b"] },
  ];
  return inputs.flatMap((input) => {
    try {
      parsed(Schema, input);
      return [];
    } catch (problem) {
      return problem instanceof Problem ? (problem.issues ?? []).map((issue) => issue.code) : [];
    }
  });
}

/** Issue codes that rules spell out themselves: `issues: [{ path, code: "…" }]`. */
function faultsOfRules(): string[] {
  const sources = readdirSync("functions", { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ts"),
  );
  const spelled = /path: [^{}]*?code: "([a-z-]+)"/g;
  return sources.flatMap((file) =>
    [...readFileSync(`functions/${file}`, "utf8").matchAll(spelled)].map((match) => match[1] ?? ""),
  );
}
