import type { Language } from "../platform/languages.ts";
import { stemsOf } from "../search/stems.ts";
import { stopWords } from "../search/stop-words.ts";
import { wordsOf } from "../search/words.ts";
import type { Feedback } from "./contract.ts";
import { feedbackLimits } from "./limits.ts";

type Asked = { text: string; lang: Language; featureId?: string | undefined };

/** Of a long text its beginning says what it is about, and looking stays fast. */
const lettersRead = 240;
/** Weighed by how rare they are: that much of the asked words must be met. */
const enough = 0.34;
const titleCounts = 2;

/**
 * Reports that may say the same, the likeliest first: the rarer a shared word among the programme's reports, the more it
 * says; in a title it counts twice, and about the same feature a third more.
 */
export function similarTo(reports: readonly Feedback[], { text, lang, featureId }: Asked): Feedback[] {
  const asked = stemsIn(text, lang);
  const known = reports.map((report) => ({ report, ...remembered(report) }));
  const weightOf = (stem: string) =>
    Math.log(1 + known.length / (1 + known.filter(({ title, rest }) => title.has(stem) || rest.has(stem)).length));
  const weights = new Map([...asked].map((stem) => [stem, weightOf(stem)]));
  const whole = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const metBy = (stems: ReadonlySet<string>) =>
    [...weights].reduce((sum, [stem, weight]) => sum + (stems.has(stem) ? weight : 0), 0);
  return known
    .map(({ report, title, rest }) => {
      const met = Math.max(metBy(title) * titleCounts, metBy(new Set([...title, ...rest])));
      return { report, likeness: (met / whole) * (report.featureId === featureId ? 4 / 3 : 1) };
    })
    .filter(({ likeness }) => whole > 0 && likeness >= enough)
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, feedbackLimits.similar)
    .map(({ report }) => report);
}

type Stems = { title: ReadonlySet<string>; rest: ReadonlySet<string> };
const held = new Map<string, Stems>();
const reportsHeld = 5_000;

/** What a report says never changes, and taking its words apart is most of the work: once while a function lives. */
function remembered(report: Feedback): Stems {
  const { feedbackId, programmeId, title, text, steps = [], lang } = report;
  const name = `${programmeId}#${feedbackId}`;
  const known = held.get(name);
  if (known) return known;
  if (held.size >= reportsHeld) held.clear();
  const rest = [text, ...steps].join(" ").slice(0, lettersRead);
  const stems = { title: stemsIn(title, lang), rest: stemsIn(rest, lang) };
  held.set(name, stems);
  return stems;
}

function stemsIn(text: string, lang: Language): Set<string> {
  const telling = wordsOf(text).filter(({ folded }) => !stopWords[lang].has(folded));
  return new Set(telling.flatMap(({ form }) => stemsOf(form, lang)));
}
