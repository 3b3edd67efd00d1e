import { feedbackMessages } from "../../../i18n/feedback.ts";
import { useEdition, useWords } from "../../edition.ts";
import type { ReportPage } from "./server.ts";

type Move = ReportPage["moves"][number];

/** Every step that the report took, with who took it and when. */
export function ReportMoves({ page: { moves } }: { page: ReportPage }) {
  const words = useWords(feedbackMessages).page;
  const says = useMoveWords();
  const { format } = useEdition();
  return (
    <section aria-labelledby="moves-title">
      <h3 id="moves-title">{words.story}</h3>
      {moves.length === 0 && <p class="soft">{words.nothingYet}</p>}
      <ol class="report__moves">
        {moves.map((move) => (
          <li key={`${move.at} ${move.act}`}>
            <strong>{move.by.name}</strong> {says(move)}{" "}
            <span class="soft">
              {move.by.staff && `(${words.team}) `}
              {format.dateTime(move.at)}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function useMoveWords() {
  const words = useWords(feedbackMessages).moves;
  return ({ to = "fixed", from, act, detail }: Move): string => {
    if (to === "fixed") return words.fixed(detail?.fixedIn ?? "");
    if (from === "merged") return words.split;
    return to === "accepted" && act === "reopened" ? words.reopened : words[to];
  };
}
