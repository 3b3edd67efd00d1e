import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseBrand } from "../../functions/platform/brand.ts";

const file = readFileSync(new URL("../../brand.json", import.meta.url), "utf8");
const changed = (change: object) => JSON.stringify({ ...JSON.parse(file), ...change });

test("the brand file that comes with the project is valid", () => {
  expect(parseBrand(file).name).toBe("Marelle");
});

test.each([
  ["an unknown time zone", changed({ timeZone: "Europe/Marelle" }), "timeZone: is no IANA time zone"],
  ["a currency sign", changed({ currency: "€" }), "currency: is no currency code"],
  ["a language twice", changed({ languages: ["fr", "fr"] }), "languages: names a language twice"],
  ["a tagline in one language only", changed({ tagline: { fr: "Bonjour" } }), "tagline.en:"],
  ["an unknown field", changed({ colour: "red" }), "the file:"],
  ["no JSON at all", "{name: Marelle}", "is not JSON"],
])("%s is refused by name", (_, json, message) => {
  expect(() => parseBrand(json)).toThrow(message);
});
