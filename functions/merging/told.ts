import type { Merge } from "./contract.ts";

/** For the queue `notices`: those concerned hear of it, once all supports have arrived. */
export const mergeTold = ({ ideaId, into, number, split }: Merge) =>
  ({ type: "merge.settled", ideaId, into, number: split?.number ?? number, split: split !== undefined }) as const;
