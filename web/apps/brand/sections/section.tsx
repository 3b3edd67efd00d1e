import type { ComponentChildren } from "preact";
import { brandMessages } from "../../../i18n/brand.ts";
import { useWords } from "../../edition.ts";
import { useForm } from "../form.ts";
import { changedParts, type PartKey } from "../parts.ts";

export const sectionNames = ["identity", "charter", "clock", "review", "ideas", "talk", "terms"] as const;
export type SectionName = (typeof sectionNames)[number];

/** Which parts of a circle stand in which section. */
export const sectionOf: Record<PartKey, SectionName> = {
  name: "identity",
  tagline: "identity",
  palette: "identity",
  languages: "identity",
  visibility: "identity",
  objective: "charter",
  figure: "charter",
  why: "charter",
  data: "charter",
  charter: "charter",
  rules: "charter",
  policy: "clock",
  criteria: "review",
  countersign: "review",
  tags: "ideas",
  questions: "ideas",
  holding: "talk",
  terms: "terms",
};

/** A part of the form, which its side index leads to. */
export function FormSection({ name, children }: { name: SectionName; children: ComponentChildren }) {
  const words = useWords(brandMessages);
  return (
    <section class="circleform__section" id={`part-${name}`} aria-labelledby={`part-${name}-title`}>
      <h2 id={`part-${name}-title`}>{words.sections[name]}</h2>
      {children}
    </section>
  );
}

/** What is changed since it was published, and what lacks something, section by section. */
export function useSectionMarks(): Record<SectionName, { changed: boolean; faulty: boolean }> {
  const { content, opened, issues } = useForm();
  const changed = opened.published ? changedParts(opened.published, content).map(({ key }) => sectionOf[key]) : [];
  const keyOf = (path: string) => path.split(".")[0] ?? "";
  const faulty = issues.map(({ path }) => (Object.entries(sectionOf).find(([key]) => key === keyOf(path)) ?? [])[1]);
  const mark = (name: SectionName) => ({ changed: changed.includes(name), faulty: faulty.includes(name) });
  return {
    identity: mark("identity"),
    charter: mark("charter"),
    clock: mark("clock"),
    review: mark("review"),
    ideas: mark("ideas"),
    talk: mark("talk"),
    terms: mark("terms"),
  };
}
