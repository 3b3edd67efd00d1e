import type { Enrolment, RemovalInput } from "../../../../functions/enrolment/contract.ts";
import type { MemberId, ProgrammeId } from "../../../../functions/platform/ids.ts";
import { type Answer, answerOf, type Sent } from "../../answer.ts";
import { api } from "../../client.ts";

const { people } = api.studio.programmes[":programmeId"];
export type Person = Sent<Enrolment>;

/** Everybody who applied, page by page. */
export async function readPeople(programmeId: ProgrammeId): Promise<Answer<Person[]>> {
  const found: Person[] = [];
  let after: MemberId | undefined;
  do {
    const answer: Answer<{ people: Person[]; next?: MemberId }> = await answerOf(
      people.$get({ param: { programmeId }, query: after ? { after } : {} }),
    );
    if (!answer.ok) return answer;
    found.push(...answer.value.people);
    after = answer.value.next;
  } while (after);
  return { ok: true, value: found };
}

export const remove = (programmeId: ProgrammeId, memberId: MemberId, json: RemovalInput): Promise<Answer<Person>> =>
  answerOf(people[":memberId"].removal.$put({ param: { programmeId, memberId }, json }));
export const giveNext = (programmeId: ProgrammeId, variantId: string): Promise<Answer<{ seated: Person[] }>> =>
  answerOf(people.next.$post({ param: { programmeId }, json: { variantId } }));
