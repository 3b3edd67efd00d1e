import { rounded } from "../../components/drawing.ts";

const severities = ["blocking", "annoying", "minor"] as const;
type Issues = Record<(typeof severities)[number], number>;

/** The worst first; the longest bar is the feature with most of them. The numbers stand beside it. */
export function SeverityBar({ issues, most }: { issues: Issues; most: number }) {
  return (
    <svg class="share-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      {severities.map((severity, at) => {
        const before = severities.slice(0, at).reduce((sum, each) => sum + issues[each], 0);
        return (
          <rect
            key={severity}
            class={`severity-bar severity-bar--${severity}`}
            x={rounded((100 * before) / most)}
            width={rounded((100 * issues[severity]) / most)}
            height="6"
          />
        );
      })}
    </svg>
  );
}
