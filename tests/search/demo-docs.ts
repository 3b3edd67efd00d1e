import { IdeaId } from "../../functions/platform/ids.ts";
import type { IdeaDoc } from "../../functions/search/contract.ts";
import { demoIdeas } from "../../infra/local/demo/ideas.ts";
import { people } from "../../infra/local/demo/people.ts";

const idOf = (number: number) => IdeaId.parse(`ide_dem0${String(number).padStart(8, "0")}`);

/** The demo's ideas as the index takes them, published one a day. */
export const demoDocs: readonly IdeaDoc[] = demoIdeas.map((plan, number) => ({
  ideaId: idOf(number),
  lang: plan.lang,
  circleId: plan.circle,
  title: plan.title,
  tags: plan.tags,
  people: [people[plan.author].name],
  pitch: plan.pitch,
  story: plan.story,
  supporters: "supporters" in plan.life ? Math.max(0, plan.life.supporters) : 0,
  publishedAt: new Date(Date.UTC(2026, 0, 1 + number)).toISOString(),
}));

const nameOf = new Map(demoIdeas.map(({ name }, number): [string, string] => [idOf(number), name]));
/** The name that the demo gives an idea. */
export const demoName = (ideaId: string): string => nameOf.get(ideaId) ?? ideaId;
