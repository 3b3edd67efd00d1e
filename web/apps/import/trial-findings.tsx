import type { Remark } from "../../../functions/imports/contract.ts";
import { importMessages } from "../../i18n/import.ts";
import { paths } from "../../paths.ts";
import { useEdition, useWords } from "../edition.ts";
import type { TrialReport, Tried } from "./dry-run.ts";
import type { Plan } from "./plan.ts";
import { useReasons } from "./reasons.ts";
import { useReport } from "./report.ts";

const shown = 20;

/** The dry run in figures, then row by row what needs an eye; all of it to download. */
export function TrialFindings({ report, plan, skipped }: { report: TrialReport; plan: Plan; skipped: number }) {
  const words = useWords(importMessages).trial;
  const { format } = useEdition();
  const download = useReport();
  const { tried } = report;
  const made = tried.filter(({ result }) => result.state === "made");
  const votes = made.reduce((sum, { row }) => sum + (Number((row.cells.votes ?? "").replaceAll(/\D/g, "")) || 0), 0);
  const answers = made.reduce((sum, { result }) => sum + (result.state === "made" ? (result.comments ?? 0) : 0), 0);
  const refused = tried.filter(({ result }) => result.state === "refused");
  const like = tried.filter((each) => each.like);
  const figures: [number, string][] = [
    [made.length, words.made[plan.kind]],
    [answers, words.comments],
    [votes, words.votes],
    [tried.filter(({ result }) => result.state === "here").length, words.here],
    [skipped, words.skipped],
    [refused.length, words.refused],
    [like.length, words.like],
  ];
  return (
    <>
      <h2>{words.title}</h2>
      {made.length === 0 && <p class="notice">{words.none}</p>}
      <dl class="import__figures">
        {figures
          .filter(([figure], i) => i === 0 || figure > 0)
          .map(([figure, label]) => (
            <div key={label} class="import__figure">
              <dt>{label}</dt>
              <dd>{format.number(figure)}</dd>
            </div>
          ))}
      </dl>
      <RefusedRows refused={refused} />
      <Remarks tried={made} />
      <LikeRows like={like} compared={report.compared} />
      <button type="button" class="button button--quiet button--small" onClick={() => download(tried)}>
        {words.download}
      </button>
    </>
  );
}

function RefusedRows({ refused }: { refused: Tried[] }) {
  const words = useWords(importMessages);
  const { format } = useEdition();
  const reason = useReasons();
  if (refused.length === 0) return null;
  return (
    <section>
      <h3>{words.trial.refusedTitle}</h3>
      <ul class="rows import__rows">
        {refused.slice(0, shown).map(({ row, result }) => (
          <li key={row.number} class="import__line">
            <strong>
              {words.plan.row} {format.number(row.number)}
            </strong>{" "}
            {reason(result)}
          </li>
        ))}
      </ul>
      {refused.length > shown && <p class="soft">{words.trial.more(format.number(refused.length - shown))}</p>}
    </section>
  );
}

function Remarks({ tried }: { tried: Tried[] }) {
  const words = useWords(importMessages).trial;
  const { format } = useEdition();
  const counts = new Map<Remark, number>();
  for (const { result } of tried)
    for (const remark of result.state === "made" ? (result.remarks ?? []) : [])
      counts.set(remark, (counts.get(remark) ?? 0) + 1);
  if (counts.size === 0) return null;
  return (
    <section>
      <h3>{words.remarksTitle}</h3>
      <ul class="rows import__rows">
        {[...counts].map(([remark, count]) => (
          <li key={remark} class="import__line">
            <strong>{format.number(count)}</strong> {words.remarks[remark]}
          </li>
        ))}
      </ul>
    </section>
  );
}

function LikeRows({ like, compared }: { like: Tried[]; compared: number }) {
  const words = useWords(importMessages);
  const { lang, format } = useEdition();
  if (like.length === 0) return null;
  return (
    <section>
      <h3>{words.trial.likeTitle}</h3>
      <p class="soft">
        {words.trial.likeHint} {words.trial.compared(format.number(compared))}
      </p>
      <ul class="rows import__rows">
        {like.slice(0, shown).map(({ row, like: ideas = [] }) => (
          <li key={row.number} class="import__line">
            <strong>
              {words.plan.row} {format.number(row.number)}
            </strong>{" "}
            <span dir="auto">{row.cells.title}</span> →{" "}
            {ideas.map((idea) => (
              <a key={idea.ideaId} href={paths.ideaOfMember(lang, idea)} target="_blank" rel="noopener" dir="auto">
                {idea.title}
              </a>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
