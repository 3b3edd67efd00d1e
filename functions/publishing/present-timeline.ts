import type { OtherIdeaModel, TimelineLine } from "../../web/models.ts";
import type { IdeaRecord, OtherIdea } from "../ideas/contract.ts";
import { isPublicStage } from "../ideas/lifecycle.ts";

/** The public timeline: the first submission, then every step since publication. What was mended before is private. */
export function presentTimeline(records: readonly IdeaRecord[]): TimelineLine[] {
  const submitted = records.find((record) => record.to === "submitted");
  return [
    ...(submitted ? [lineOf({ ...submitted, why: undefined })] : []),
    ...records.filter(({ to }) => isPublicStage(to) || to === "merged").map(lineOf),
  ];
}

type Recorded = Omit<IdeaRecord, "why"> & { why?: IdeaRecord["why"] | undefined };

function lineOf({ at, kind, from, to, by, why, milestone, other }: Recorded): TimelineLine {
  return {
    at,
    kind,
    ...(from && { from }),
    to,
    byKind: by.kind,
    ...(by.name && { byName: by.name }),
    ...(why && {
      why: { text: why.text, textLang: why.lang, ...(why.ruleNumber && { ruleNumber: why.ruleNumber }) },
    }),
    ...(milestone && {
      milestone: {
        step: milestone.step,
        supporters: milestone.supporters,
        extraDays: milestone.extraDays,
        endsAt: milestone.endsAt,
      },
    }),
    ...(other && { other: presentOther(other) }),
  };
}

export const presentOther = ({ ideaId, title, lang, authorName }: OtherIdea): OtherIdeaModel => ({
  ideaId,
  title,
  textLang: lang,
  authorName,
});
