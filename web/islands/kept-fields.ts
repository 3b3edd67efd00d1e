import { browserShelf, isRecord, keptUnder } from "../apps/kept.ts";

type Fields = Record<string, string>;
const isFields = (value: unknown): value is Fields =>
  isRecord(value) && Object.values(value).every((text) => typeof text === "string");

/** What is typed into a form stays in this browser until the page that follows says that it arrived. */
export function keepFields(place: HTMLElement): void {
  const kept = keptUnder(browserShelf(), `palier:form:${place.dataset.kept}`, isFields);
  if (!(place instanceof HTMLFormElement)) {
    kept.forget();
    return;
  }
  const areas = [...place.querySelectorAll("textarea")];
  const before = kept.read();
  for (const area of areas) if (area.value === "") area.value = before?.[area.name] ?? "";
  place.addEventListener("input", () => {
    const typed = areas.filter(({ value }) => value !== "").map(({ name, value }) => [name, value]);
    if (typed.length > 0) kept.write(Object.fromEntries(typed));
    else kept.forget();
  });
}
