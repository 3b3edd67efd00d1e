import type { ComponentChildren } from "preact";

type ChartProps = {
  title: string;
  /** What the drawing says, in a sentence, for those who do not see it. */
  summary: string;
  width: number;
  height: number;
  twin: { label: string; columns: readonly string[]; rows: readonly (readonly string[])[] };
  children: ComponentChildren;
};

/** A drawing and, folded beneath it, the same figures as a table. */
export function Chart({ title, summary, width, height, twin, children }: ChartProps) {
  return (
    <figure class="chart">
      <figcaption class="chart__title">{title}</figcaption>
      <svg class="chart__drawing" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={summary}>
        {children}
      </svg>
      <details class="chart__twin">
        <summary>{twin.label}</summary>
        <table class="table">
          <thead>
            <tr>
              {twin.columns.map((name, at) => (
                <th key={name} scope="col" class={at > 0 ? "table__number" : undefined}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {twin.rows.map(([name, ...figures]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {figures.map((figure, at) => (
                  <td key={twin.columns[at + 1]} class="table__number">
                    {figure}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
