import { type Lang, paths } from "../../web/paths.ts";
import { studioPaths } from "../../web/studio-paths.ts";
import { testPaths } from "../../web/test-paths.ts";
import { CircleId, ProgrammeId } from "../platform/ids.ts";
import { type Language, languages } from "../platform/languages.ts";
import type { PageRef } from "./page-ref.ts";

export type Place = { ref: PageRef; lang: Language; path: string };
type Address = (lang: Lang) => string;

const fixed: [Address, PageRef][] = [
  [paths.home, { page: "home" }],
  [paths.ideas, { page: "ideas" }],
  [paths.circles, { page: "circles" }],
  [paths.decisions, { page: "decisions" }],
  [paths.howItWorks, { page: "how-it-works" }],
  [paths.style, { page: "style" }],
  [paths.transparency, { page: "transparency" }],
  [paths.mine, { page: "shells" }],
  [paths.notifications, { page: "shells" }],
  [paths.notificationSettings, { page: "shells" }],
  [(lang) => paths.write(lang), { page: "shells" }],
  [(lang) => studioPaths.moderation(lang), { page: "shells" }],
  [(lang) => paths.statements(lang), { page: "shells" }],
  [(lang) => studioPaths.review(lang), { page: "shells" }],
  [studioPaths.insights, { page: "shells" }],
  [studioPaths.circles, { page: "shells" }],
  [(lang) => studioPaths.brand(lang), { page: "shells" }],
  [(lang) => studioPaths.team(lang), { page: "shells" }],
  [(lang) => testPaths.mine(lang), { page: "shells" }],
  [(lang) => testPaths.studio(lang), { page: "shells" }],
  [testPaths.programmes, { page: "programmes" }],
];

export const languageOfPath = (path: string): Language => (/^\/fr(\/|$)/.test(path) ? "fr" : "en");

/**
 * The page that an address means, and the address it should have: a missing or needless last slash and the words of the
 * other language are forgiven. Ideas are not here, for their address depends on their title.
 */
export function pageAt(path: string): Place | undefined {
  const lang = languages.find((known) => path === `/${known}` || path.startsWith(`/${known}/`));
  if (!lang) return undefined;
  const asked = withoutSlash(path.slice(3));
  const found = [...fixed, ...circleAddresses(asked), ...programmeAddresses(asked)].find(([address]) =>
    languages.some((words) => withoutSlash(address(words).slice(3)) === asked),
  );
  return found && { ref: found[1], lang, path: found[0](lang) };
}

const withoutSlash = (path: string) => path.replace(/\/$/, "");

function circleAddresses(asked: string): [Address, PageRef][] {
  const circleId = CircleId.safeParse(asked.split("/")[2]);
  if (!circleId.success) return [];
  return [
    [(lang) => paths.circle(lang, circleId.data), { page: "circle", circleId: circleId.data }],
    [(lang) => paths.terms(lang, circleId.data), { page: "terms", circleId: circleId.data }],
  ];
}

function programmeAddresses(asked: string): [Address, PageRef][] {
  const programmeId = ProgrammeId.safeParse(asked.split("/")[2]);
  if (!programmeId.success) return [];
  const { data } = programmeId;
  return [[(lang) => testPaths.programme(lang, data), { page: "programme", programmeId: data }]];
}
