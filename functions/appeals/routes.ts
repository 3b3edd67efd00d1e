import { Hono } from "hono";
import type { Act, ActId } from "../acts/contract.ts";
import type { TakenWords } from "../comments/contract.ts";
import { requireMember } from "../platform/app.ts";
import { type Env, valid } from "../platform/http.ts";
import type { MemberId } from "../platform/ids.ts";
import { assertAppealable, isAppealable } from "./appealable.ts";
import { type Appeal, AppealInput, type Statement, StatementRef } from "./contract.ts";
import { appealEndsAt } from "./limits.ts";
import type { AppealStore } from "./store.ts";

export type AppealRoutesDeps = {
  acts: { find: (actId: ActId) => Promise<Act | undefined>; concerning: (memberId: MemberId) => Promise<Act[]> };
  appeals: Pick<AppealStore, "find" | "file">;
  takenWords: (actId: ActId) => Promise<TakenWords | undefined>;
};

/** What moderation decided about a member, why, and their way to ask for a second look: open to the suspended too. */
export function appealRoutes(deps: AppealRoutesDeps) {
  const { acts, appeals } = deps;
  return new Hono<Env>()
    .get("/my/statements", requireMember, async (c) => {
      const mine = (await acts.concerning(c.var.member.memberId)).filter(isAppealable);
      return c.json({ statements: await Promise.all(mine.map((act) => statementOf(deps, act))) });
    })
    .put(
      "/my/statements/:actId/appeal",
      requireMember,
      valid("param", StatementRef),
      valid("json", AppealInput),
      async (c) => {
        const { member, now } = c.var;
        const act = await acts.find(c.req.valid("param").actId);
        assertAppealable(act, member.memberId, now);
        const { memberId, name } = member;
        const at = now.toISOString();
        const actedBy = "memberId" in act.by ? { actedBy: act.by.memberId } : {};
        await appeals.file({ actId: act.actId, memberId, name, at, ...c.req.valid("json"), act, ...actedBy });
        return c.json(await statementOf(deps, act));
      },
    );
}

async function statementOf({ appeals, takenWords }: AppealRoutesDeps, act: Act): Promise<Statement> {
  const { actId, at, kind, title, ideaId, reasons, until } = act;
  const [appeal, words] = await Promise.all([appeals.find(actId), takenWords(actId)]);
  return {
    actId,
    at,
    kind,
    ...(title && { title }),
    ...(ideaId && { ideaId }),
    ...(reasons && { reasons }),
    ...(until && { until }),
    ...(words?.text !== undefined && { words: { text: words.text, lang: words.lang } }),
    appealUntil: appealEndsAt(at).toISOString(),
    ...(appeal && { appeal: shownAppeal(appeal) }),
  };
}

const shownAppeal = ({ at, text, lang, decidedAt, outcome, decision }: Appeal): NonNullable<Statement["appeal"]> => ({
  at,
  text,
  lang,
  ...(decidedAt && { decidedAt }),
  ...(outcome && { outcome }),
  ...(decision && { decision }),
});
