import type { MemberId } from "../platform/ids.ts";
import type { Programme } from "../programmes/contract.ts";
import type { Survey } from "./contract.ts";
import type { Recommendation, Why } from "./figures-contract.ts";
import { leastForFigures } from "./limits.ts";
import { npsOf, ofGroup, type Satisfaction, satisfactionOf, type Told } from "./statistics.ts";

type Asked = Pick<Programme, "phases">;

/** Would you recommend it: over the last answer of everybody, then phase by phase. */
export function recommendationsOf({ phases }: Asked, surveys: readonly Survey[]): Recommendation[] {
  const recommend = (some: readonly Survey[]) =>
    ofGroup(
      some.map((survey) => survey.recommend),
      npsOf,
    );
  const last = [...lastOfEach(surveys, phases).values()];
  return [
    recommend(last),
    ...phases
      .filter(({ survey }) => survey)
      .map(({ phaseId, name }) => ({
        phaseId,
        name,
        ...recommend(surveys.filter((each) => each.phaseId === phaseId)),
      })),
  ];
}

/** How satisfied with one feature: everybody's last grade of it. */
export function satisfactionWith({ phases }: Asked, surveys: readonly Survey[], featureId: string): Told<Satisfaction> {
  const graded = surveys.filter(({ grades }) => grades[featureId] !== undefined);
  const grades = [...lastOfEach(graded, phases).values()].flatMap(({ grades }) => grades[featureId] ?? []);
  return ofGroup(grades, satisfactionOf);
}

/** Words beside the answers, without names; none while so few wrote that it would be single people. */
export function whysOf(surveys: readonly Survey[]): Why[] {
  const said = surveys.filter(({ why }) => why !== "");
  if (said.length < leastForFigures) return [];
  return said
    .map(({ recommend, why, lang }) => ({ recommend, why, lang }))
    .toSorted((a, b) => a.recommend - b.recommend || (a.why < b.why ? -1 : 1));
}

/** Who answered several times counts once, with what they said last. */
function lastOfEach(surveys: readonly Survey[], phases: Programme["phases"]): Map<MemberId, Survey> {
  const order = phases.map(({ phaseId }) => phaseId);
  const inOrder = surveys.toSorted((a, b) => order.indexOf(a.phaseId) - order.indexOf(b.phaseId));
  return new Map(inOrder.map((survey) => [survey.memberId, survey]));
}
