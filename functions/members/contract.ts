import type { MemberId } from "../platform/ids.ts";
import type { Language } from "../platform/languages.ts";
import type { JobTitle } from "../platform/session.ts";

export type Member = { memberId: MemberId; name: string; lang: Language; joinedAt: string; title?: JobTitle };
