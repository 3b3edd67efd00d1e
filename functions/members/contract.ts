import * as z from "zod/mini";
import type { MemberId } from "../platform/ids.ts";
import type { Language } from "../platform/languages.ts";
import type { JobTitle } from "../platform/session.ts";
import { profileLimits } from "./limits.ts";
import { safeLine } from "./safe-line.ts";

export type Member = { memberId: MemberId; name: string; lang: Language; joinedAt: string; title?: JobTitle };

const Shows = z.strictObject({ ideas: z.boolean(), supports: z.boolean(), circles: z.boolean() });
/** What a public profile shows besides a name and a date, as its owner chose. */
export type Shows = z.infer<typeof Shows>;
export const showsAtFirst: Shows = { ideas: true, supports: false, circles: false };

/** A name is made safe to show, then measured: marks that forge text are taken out, letters of any script stay. */
export const ProfileInput = z.strictObject({
  name: z.string().check(
    z.maxLength(4 * profileLimits.name),
    z.overwrite((name) => safeLine(name, 4 * profileLimits.name) ?? ""),
    z.minLength(1),
    z.maxLength(profileLimits.name),
    z.regex(/[\p{L}\p{N}]/u),
  ),
  shows: Shows,
});
export type ProfileInput = z.infer<typeof ProfileInput>;

export type Profile = Pick<Member, "memberId" | "name" | "title" | "joinedAt"> & { shows: Shows };
