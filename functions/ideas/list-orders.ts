import type { CircleId } from "../platform/ids.ts";

/** Orders that a scheduled job writes down as ranked copies of cards. */
export const rankedOrders = ["trending", "closing-soon", "most-supported", "decided"] as const;
export type RankedOrder = (typeof rankedOrders)[number];
/** Every order of a list. */
export type ListOrder = "newest" | RankedOrder;
/** All ideas, or those of one circle. */
export type Scope = "all" | CircleId;

/** Among the entries of a tag, all orders but deadlines are read from the highest sort key down. */
export const readsUpwards = (order: ListOrder): boolean => order === "closing-soon";
