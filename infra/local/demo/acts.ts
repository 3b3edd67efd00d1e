import { type Act, type ActKind, newActId } from "../../../functions/acts/contract.ts";
import { actPart } from "../../../functions/acts/store.ts";
import type { IdeaRecord } from "../../../functions/ideas/contract.ts";
import type { Item } from "../../../functions/platform/stored.ts";
import { seededBytes } from "./chance.ts";
import type { Lived } from "./life.ts";
import { people } from "./people.ts";

const kinds: Partial<Record<IdeaRecord["to"], ActKind>> = {
  gathering: "published",
  returned: "returned",
  declined: "declined",
  approved: "decided",
  not_approved: "decided",
  parked: "decided",
  in_development: "moved-on",
  in_beta: "moved-on",
  launched: "moved-on",
};

/** What moderation and the product team did in the life of an idea. */
export const actsOf = ({ card, records }: Lived): Act[] =>
  records.flatMap((record, i): Act[] => {
    const kind = kinds[record.to];
    const { by, at, why, from } = record;
    if (!kind || (by.kind !== "moderator" && by.kind !== "product") || from === record.to) return [];
    const { memberId, name } = by.kind === "moderator" ? people.mo : people.pia;
    const { ideaId, circleId, authorId, title } = card;
    return [
      {
        actId: newActId(new Date(at), seededBytes(`act ${ideaId} ${record.number}`)),
        at,
        kind,
        by: { memberId, name, role: by.kind },
        ideaId,
        circleId,
        memberId: authorId,
        title,
        ...(why && { reasons: why }),
        waitedSeconds: (Date.parse(at) - Date.parse(records[i - 1]?.at ?? at)) / 1000,
      },
    ];
  });

export const actItem = (act: Act): Item => actPart({ name: "demo" }, act).Put?.Item ?? {};
