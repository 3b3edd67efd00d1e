import type { Conduct, Figures, PeriodFigures } from "../../../functions/insights/contract.ts";
import { Section } from "../../components/section.tsx";
import { type Format, formatFor } from "../../i18n/format.ts";
import { transparencyMessages } from "../../i18n/transparency.ts";
import type { PageContext } from "../../models.ts";
import { paths } from "../../paths.ts";
import type { Page } from "../page.ts";
import { CircleTable } from "./circle-table.tsx";
import { Formula } from "./formula.tsx";
import { RefusalTable } from "./refusal-table.tsx";
import { ofText, shareText, VoiceBar } from "./shares.tsx";
import { Standing } from "./standing.tsx";
import { WaitCards } from "./waits.tsx";

/** How the brand keeps its word, in figures out of the records. */
export function transparencyPage(figures: Figures, { lang, brand }: PageContext): Page {
  const format = formatFor(lang, brand.timeZone);
  const words = transparencyMessages[lang];
  return {
    head: { title: words.title, description: words.describe },
    address: { fr: paths.transparency("fr"), en: paths.transparency("en") },
    content: (
      <div class="page transparency">
        <header class="page__head">
          <h1>{words.title}</h1>
          <p class="page__lead">{words.lead}</p>
          <p class="transparency__when">
            {words.asOf(format.dateTime(figures.asOf))} {words.window(format.date(figures.yearFrom))}{" "}
            <a href={paths.transparencyTwin()}>{words.json}</a>
          </p>
        </header>
        <Section title={words.standing.title} lead={words.standing.lead(figures.ideas, format)}>
          <Standing stages={figures.stages} format={format} />
          <Formula text={words.standing.formula} lang={lang} />
        </Section>
        <Section title={words.waits.title} lead={words.waits.lead}>
          <WaitCards year={figures.year} ever={figures.ever} format={format} />
        </Section>
        <div class="transparency__pair">
          <Reasons figures={figures} format={format} />
          <Voice figures={figures} brand={brand.name} format={format} />
        </div>
        <Section title={words.refusals.title} lead={words.refusals.lead}>
          <RefusalTable refusals={figures.year.refusals} format={format} />
          <Formula text={words.refusals.formula} lang={lang} />
        </Section>
        <Reported year={figures.year} format={format} />
        {figures.circles.length > 0 && (
          <Section title={words.circles.title} lead={words.circles.lead}>
            <CircleTable circles={figures.circles} format={format} />
          </Section>
        )}
        <Section title={words.honest.title}>
          <ul class="honest">
            {words.honest.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </Section>
      </div>
    ),
  };
}

function Reasons({ figures, format }: { figures: Figures; format: Format }) {
  const { reasons: words } = transparencyMessages[format.lang];
  const { reasons } = figures.year;
  return (
    <Section title={words.title}>
      {reasons.n > 0 ? (
        <p class="big">
          <strong class="big__value">{shareText(reasons, format)}</strong> {words.text}
        </p>
      ) : (
        <p class="prose">{words.none}</p>
      )}
      <p class="big__n">
        {reasons.n > 0 && `${ofText(reasons, format)} · `}
        <a href={paths.decisions(format.lang)}>{words.link}</a>
      </p>
      <Formula text={words.formula} lang={format.lang} />
    </Section>
  );
}

function Voice({ figures, brand, format }: { figures: Figures; brand: string; format: Format }) {
  const { voice: words } = transparencyMessages[format.lang];
  const { voice } = figures.year;
  return (
    <Section title={words.title}>
      {voice.n > 0 ? (
        <p class="big">
          <strong class="big__value">{shareText(voice, format)}</strong> {words.text(brand)}
        </p>
      ) : (
        <p class="prose">{words.none}</p>
      )}
      <VoiceBar voice={voice} brand={brand} format={format} />
      <Formula text={words.formula} lang={format.lang} />
    </Section>
  );
}

function Reported({ year, format }: { year: PeriodFigures & Conduct; format: Format }) {
  const { conduct: words } = transparencyMessages[format.lang];
  const { reports, sanctions, appeals } = year;
  return (
    <Section title={words.title}>
      <div class="conduct">
        <div>
          <h3>{words.reports}</h3>
          <Counts
            items={(["filed", "removed", "kept", "waiting"] as const).map((name) => [words[name], reports[name]])}
            format={format}
          />
        </div>
        <div>
          <h3>{words.sanctions}</h3>
          <Counts
            items={(["warned", "limited", "suspended", "lifted"] as const).map((name) => [
              words[name],
              sanctions[name],
            ])}
            format={format}
          />
        </div>
        <div>
          <h3>{words.appeals}</h3>
          <Counts
            items={[
              [words.upheld, appeals.part],
              [words.rejected, appeals.n - appeals.part],
            ]}
            format={format}
          />
          <p class="big__n">{appeals.n === 0 ? words.appealsNone : `${words.share} ${shareText(appeals, format)}`}</p>
        </div>
      </div>
      <Formula text={words.formula} lang={format.lang} />
    </Section>
  );
}

const Counts = ({ items, format }: { items: readonly (readonly [string, number])[]; format: Format }) => (
  <ul class="counts">
    {items.map(([label, count]) => (
      <li key={label}>
        {label} <strong class="counts__number">{format.number(count)}</strong>
      </li>
    ))}
  </ul>
);
