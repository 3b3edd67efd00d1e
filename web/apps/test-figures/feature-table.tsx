import { testFigureMessages } from "../../i18n/test-figures.ts";
import { useEdition, useWords } from "../edition.ts";
import { Panel } from "./panel.tsx";
import { SeverityBar } from "./severity-bar.tsx";
import type { ShownFigures } from "./shown.ts";

const severities = ["blocking", "annoying", "minor"] as const;
type Feature = ShownFigures["features"][number];

/** What was found with each feature, and how satisfied testers are with it. */
export function FeatureTable({ features }: Pick<ShownFigures, "features">) {
  const words = useWords(testFigureMessages).features;
  const { lang, format } = useEdition();
  const issuesOf = ({ issues }: Feature) => severities.reduce((sum, severity) => sum + issues[severity], 0);
  const most = Math.max(1, ...features.map(issuesOf));
  return (
    <Panel title={words.title} formula={words.formula}>
      <table class="table table--folds feature-table">
        <thead>
          <tr>
            <th scope="col">{words.feature}</th>
            {severities.map((severity) => (
              <th key={severity} scope="col" class="table__number">
                {words.severities[severity]}
              </th>
            ))}
            <th scope="col" class="table__number">
              {words.suggestions}
            </th>
            <th scope="col" class="table__number">
              {words.praise}
            </th>
            <th scope="col" class="table__number">
              {words.satisfied}
            </th>
          </tr>
        </thead>
        <tbody>
          {features.map((feature) => (
            <tr key={feature.featureId}>
              <th scope="row">
                {feature.name[lang]}
                <SeverityBar issues={feature.issues} most={most} />
              </th>
              {severities.map((severity) => (
                <td key={severity} class="table__number" data-label={words.severities[severity]}>
                  {format.number(feature.issues[severity])}
                </td>
              ))}
              <td class="table__number" data-label={words.suggestions}>
                {format.number(feature.suggestions)}
              </td>
              <td class="table__number" data-label={words.praise}>
                {format.number(feature.praise)}
              </td>
              <td class="table__number" data-label={words.satisfied}>
                <Satisfied satisfaction={feature.satisfaction} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

function Satisfied({ satisfaction: { n, told } }: Pick<Feature, "satisfaction">) {
  const words = useWords(testFigureMessages);
  const { format } = useEdition();
  if (!told) return <span class="soft">{words.few(n, format)}</span>;
  const percent = (share: number) => format.percent(Math.round(share * 100) / 100);
  return (
    <span>
      <strong>{percent(told.value)}</strong>{" "}
      <span class="figure-note">
        {words.interval(percent(told.low), percent(told.high))}, {words.n(format.number(n))}
      </span>
    </span>
  );
}
