import type { ComponentChildren } from "preact";
import type { ShownProgramme } from "../../functions/programmes/contract.ts";
import type { Format } from "../i18n/format.ts";
import { programmeAboutMessages } from "../i18n/programme-about.ts";
import { noonOf } from "../noon.ts";

type Told = Pick<
  ShownProgramme,
  "pitch" | "kind" | "variants" | "phases" | "features" | "eligibility" | "notice" | "rewards" | "startsOn" | "endsOn"
>;
type AboutProps = {
  programme: Told;
  /** In the reader's language, made of Markdown by the server. */
  storyHtml: string;
  format: Format;
  /** The next thing to do. */
  children?: ComponentChildren;
};

/** What a programme is: for its page, for its testers, and for the team that looks at it as they do. */
export function ProgrammeAbout({ programme, storyHtml, format, children }: AboutProps) {
  const { lang } = format;
  const words = programmeAboutMessages[lang];
  const { pitch, notice, rewards, features } = programme;
  return (
    <div class="beta">
      <div class="beta__intro">
        <p class="beta__pitch">{pitch[lang]}</p>
        {children}
      </div>
      <Facts programme={programme} format={format} />
      <div class="beta__main">
        {notice && (
          <section class="beta__notice" aria-labelledby="beta-notice">
            <h2 id="beta-notice">{words.notice}</h2>
            <p>{notice[lang]}</p>
          </section>
        )}
        {storyHtml && <div class="prose" dangerouslySetInnerHTML={{ __html: storyHtml }} />}
        <Phases programme={programme} format={format} />
        <section aria-labelledby="beta-features">
          <h2 id="beta-features">{words.features}</h2>
          <ul class="beta__features">
            {features.map(({ featureId, name }) => (
              <li key={featureId}>{name[lang]}</li>
            ))}
          </ul>
        </section>
        {rewards && (
          <section aria-labelledby="beta-rewards">
            <h2 id="beta-rewards">{words.rewards}</h2>
            <p>{rewards[lang]}</p>
          </section>
        )}
      </div>
    </div>
  );
}

type PartProps = { programme: Told; format: Format };

function Phases({ programme, format }: PartProps) {
  const { lang } = format;
  const words = programmeAboutMessages[lang];
  return (
    <section aria-labelledby="beta-phases">
      <h2 id="beta-phases">{words.phases}</h2>
      <ol class="beta__phases">
        {programme.phases.map(({ phaseId, name, kind, from, to }) => (
          <li key={phaseId} class={`beta__phase beta__phase--${kind}`}>
            <strong>{name[lang]}</strong>
            <span class="soft">{words.dates(format.date(noonOf(from)), format.date(noonOf(to)))}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Facts({ programme, format }: PartProps) {
  const { lang } = format;
  const words = programmeAboutMessages[lang];
  const { kind, variants, startsOn, endsOn, eligibility } = programme;
  const seats = variants.reduce((sum, each) => sum + each.seats, 0);
  const countries = new Intl.DisplayNames(lang, { type: "region", fallback: "code" });
  const who = [
    ...(eligibility.circle ? [words.who.circle] : []),
    ...(eligibility.supporters ? [words.who.supporters] : []),
    ...(eligibility.countries ? [format.list(eligibility.countries.map((code) => countries.of(code) ?? code))] : []),
    ...(eligibility.ages ? [format.list(eligibility.ages.map((band) => words.ages[band]))] : []),
    ...(eligibility.devices ? [format.list(eligibility.devices.map((device) => words.devices[device]))] : []),
  ];
  return (
    <dl class="beta__facts">
      <div>
        <dt>{words.when}</dt>
        <dd>{words.dates(format.date(noonOf(startsOn)), format.date(noonOf(endsOn)))}</dd>
      </div>
      <div>
        <dt>{words.what}</dt>
        <dd>{words.kinds[kind]}</dd>
      </div>
      <div>
        <dt>{words.seats}</dt>
        <dd>
          {format.number(seats)}
          {variants.length > 1 &&
            ` (${format.list(variants.map((each) => words.ofVariant(each.name[lang], format.number(each.seats))))})`}
        </dd>
      </div>
      <div>
        <dt>{words.forWhom}</dt>
        <dd>
          {who.length === 0
            ? words.who.everybody
            : who.map((each) => (
                <span class="beta__who" key={each}>
                  {each}
                </span>
              ))}
        </dd>
      </div>
    </dl>
  );
}
