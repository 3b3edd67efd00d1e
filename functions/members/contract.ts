import type { MemberId } from "../platform/ids.ts";
import type { Language } from "../platform/languages.ts";

export type Member = { memberId: MemberId; name: string; lang: Language; joinedAt: string; title?: string };
