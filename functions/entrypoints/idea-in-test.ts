import { actPart } from "../acts/store.ts";
import { transitionParts } from "../ideas/transition.ts";
import { secureRandom } from "../platform/ids.ts";
import type { Table } from "../platform/table.ts";
import type { IdeaInTest } from "../programmes/change.ts";
import { movedOn } from "../review/moved-on.ts";

/** The same step, with the same record of the act, that the review desk takes by hand. */
export const ideaInTestOn =
  (table: Pick<Table, "name">): IdeaInTest =>
  (moving) => {
    const { step, act } = movedOn({ ...moving, to: "in_beta" }, secureRandom);
    const { parts } = transitionParts(table.name, step.card, step.changes, step.record, step.now);
    return [...parts, actPart(table, act)];
  };
