import { queueMessages } from "../../i18n/queue.ts";
import { studioMessages } from "../../i18n/studio.ts";
import type { Lang } from "../../paths.ts";
import type { Option } from "./reply.ts";

/** The answers to a submission. */
export function submissionOptions(lang: Lang, title: string): Option[] {
  const words = studioMessages[lang].moderation;
  const option = (outcome: keyof typeof words.outcomes, key: Option["key"]) => ({
    outcome,
    key,
    name: words.outcomes[outcome],
    hint: words.outcomeHints[outcome],
    send: words.send[outcome],
    done: words.done[outcome](title),
    message: outcome === "published" ? ("optional" as const) : ("required" as const),
    messageLabel: words.message[outcome],
  });
  return [option("published", "P"), option("returned", "R"), { ...option("declined", "D"), reason: "rule" }];
}

export function reportOptions(lang: Lang): Option[] {
  const { report, message } = queueMessages[lang];
  return [
    {
      outcome: "kept",
      key: "P",
      name: report.kept,
      hint: report.keptHint,
      send: report.send.kept,
      done: report.done.kept,
      message: "none",
      messageLabel: message,
    },
    {
      outcome: "removed",
      key: "D",
      name: report.removed,
      hint: report.removedHint,
      send: report.send.removed,
      done: report.done.removed,
      message: "required",
      messageLabel: message,
      reason: "rule or law",
    },
  ];
}

export function heldOptions(lang: Lang): Option[] {
  const { held, message } = queueMessages[lang];
  return [
    {
      outcome: "released",
      key: "P",
      name: held.released,
      hint: held.releasedHint,
      send: held.send.released,
      done: held.done.released,
      message: "none",
      messageLabel: message,
    },
    {
      outcome: "refused",
      key: "D",
      name: held.refused,
      hint: held.refusedHint,
      send: held.send.refused,
      done: held.done.refused,
      message: "required",
      messageLabel: message,
      reason: "rule or law",
    },
  ];
}

export function appealOptions(lang: Lang): Option[] {
  const { appeal, message } = queueMessages[lang];
  const option = (outcome: "upheld" | "rejected", key: Option["key"]): Option => ({
    outcome,
    key,
    name: appeal[outcome],
    hint: appeal[`${outcome}Hint`],
    send: appeal.send[outcome],
    done: appeal.done[outcome],
    message: "required",
    messageLabel: message,
  });
  return [option("upheld", "P"), option("rejected", "D")];
}

/** What a moderator may do about a member; somebody restricted may be freed. */
export function sanctionOptions(lang: Lang, name: string, restricted: boolean): Option[] {
  const { record, message } = queueMessages[lang];
  const option = (outcome: "warned" | "limited" | "suspended" | "lifted"): Option => ({
    outcome,
    key: "W",
    name: record[outcome],
    hint: record[`${outcome}Hint`],
    send: record.send[outcome],
    done: record.done[outcome](name),
    message: "required",
    messageLabel: message,
    ...(outcome !== "lifted" && { reason: "rule or law" as const }),
    ...(outcome === "limited" && { days: "required" as const }),
    ...(outcome === "suspended" && { days: "optional" as const }),
  });
  return [...(restricted ? [option("lifted")] : []), option("warned"), option("limited"), option("suspended")];
}
