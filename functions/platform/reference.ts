import { createHash } from "node:crypto";
import type { RandomBytes } from "./ids.ts";

/** A secret that only a browser holds: 32 random bytes. */
export const newReference = (random: RandomBytes): string => Buffer.from(random(32)).toString("base64url");
export const isReference = (value: string | undefined): value is string => /^[\w-]{43}$/.test(value ?? "");

/** How the table knows it: a copy of the table lets nobody in. */
export const hashed = (secret: string): string => createHash("sha256").update(secret).digest("base64url");
