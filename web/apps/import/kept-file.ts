import { del, get, set } from "idb-keyval";
import type { Encoding } from "./encoding.ts";
import type { Plan } from "./plan.ts";
import type { Delimiter } from "./read-csv.ts";

/** What this browser needs to go on with an import after the page was closed. */
export type Kept = { file: File; encoding: Encoding; delimiter: Delimiter; plan: Plan };
const keyOf = (importId: string) => `palier.import.${importId}`;

/** A browser that keeps nothing can import all the same, in one go. */
export async function keepFile(importId: string, kept: Kept): Promise<boolean> {
  try {
    await set(keyOf(importId), kept);
    return true;
  } catch {
    return false;
  }
}

export async function keptFile(importId: string): Promise<Kept | undefined> {
  try {
    return await get<Kept>(keyOf(importId));
  } catch {
    return undefined;
  }
}

export async function forgetFile(importId: string): Promise<void> {
  try {
    await del(keyOf(importId));
  } catch {
    // Nothing was kept.
  }
}
