import type { IdeaRecord } from "../../../functions/ideas/contract.ts";
import type { TimelineLine } from "../../models.ts";

/** The whole timeline, what was mended before publication included: the team sees it all. */
export const timelineLines = (records: readonly IdeaRecord[]): TimelineLine[] =>
  records.map(({ at, kind, from, to, by, why, milestone }) => ({
    at,
    kind,
    to,
    byKind: by.kind,
    ...(from && { from }),
    ...(by.name && { byName: by.name }),
    ...(why && { why: { text: why.text, textLang: why.lang, ...(why.ruleNumber && { ruleNumber: why.ruleNumber }) } }),
    ...(milestone && { milestone }),
  }));
