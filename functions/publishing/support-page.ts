import type { SupportPageModel } from "../../web/models.ts";
import type { Language } from "../platform/languages.ts";
import type { Issue } from "../platform/problem.ts";
import type { SessionMember } from "../platform/session.ts";
import type { SupportAnswers, SupportView } from "../support/contract.ts";
import type { Standing } from "../support/standing.ts";
import { presentCard } from "./present-card.ts";
import type { PageSources } from "./sources.ts";

export type Shown = {
  standing: Standing;
  view: SupportView;
  member: SessionMember | undefined;
  currency: string;
  /** What was typed and not taken, and why. */
  refused?: { code: string; issues?: Issue[] | undefined; typed?: SupportAnswers };
};

/** The supporter's own state, their own act always counted in. */
export async function presentSupport(
  sources: Pick<PageSources, "findCircle">,
  { standing, view, member, currency, refused }: Shown,
  lang: Language,
): Promise<SupportPageModel> {
  const card = { ...standing.card, supporters: view.supporters };
  const circle = await sources.findCircle(card.circleId);
  return {
    card: presentCard(card, circle, lang),
    supported: view.supported,
    ...(view.givenAt && { givenAt: view.givenAt }),
    ...(member && { signedInAs: member.name }),
    takesSupport: view.takesSupport,
    currency,
    ...(circle?.questions && { questions: circle.questions }),
    answers: filled(refused?.typed ?? view.answers),
    ...(refused && { problemCode: refused.code }),
    ...(refused?.issues && { issues: refused.issues }),
  };
}

const filled = ({ wouldPay, howMany, why, wouldTest }: SupportAnswers = {}): SupportPageModel["answers"] => ({
  ...(wouldPay !== undefined && { wouldPay }),
  ...(howMany !== undefined && { howMany }),
  ...(why !== undefined && { why }),
  ...(wouldTest !== undefined && { wouldTest }),
});
