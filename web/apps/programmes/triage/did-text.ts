import type { LogLine } from "../../../../functions/feedback/contract.ts";
import type { triageMessages } from "../../../i18n/triage.ts";

type Did = (typeof triageMessages)["fr"]["talk"]["did"];

/** A line of the log in words: who did it stands before, when after it. */
export function didText({ act, by, to, detail = {} }: LogLine, did: Did): string {
  switch (act) {
    case "fixed":
      return (to ? did.fixed : did.retest)(detail.fixedIn ?? "");
    case "reopened":
      return by.staff ? did.reopened : did["not-fixed"];
    case "answered":
      return by.staff ? did.answered : did.replied;
    case "assigned":
      return detail.to ? did.assigned(detail.to) : did.unassigned;
    case "labelled":
      return detail.labels ? did.labelled(detail.labels) : did.unlabelled;
    case "linked":
      return detail.url ? did.linked : did.unlinked;
    case "merged":
    case "split":
    case "took-in":
    case "gave-back":
      return did[act](detail.title ?? "");
    case "accepted":
    case "asked":
    case "closed":
    case "confirmed":
    case "withdrawn":
    case "edited":
    case "shown":
      return did[act];
    default:
      return act;
  }
}
