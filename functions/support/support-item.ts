import { type Fields, type Item, stored } from "../platform/stored.ts";
import type { Support } from "./contract.ts";

const supportFields: Fields<Support> = {
  ideaId: true,
  memberId: true,
  givenAt: true,
  withdrawnAt: true,
  answers: true,
  carriedFrom: true,
};

/** Partition of the sparse index: only supports in force have it. */
export const supportsPk = (memberId: string) => `MEMBER#${memberId}#SUPPORTS`;

export const supportOfItem = (item: Item): Support => stored(item, supportFields);
