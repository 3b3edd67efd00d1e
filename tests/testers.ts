import { PutCommand } from "@aws-sdk/lib-dynamodb";
import type { Enrolment } from "../functions/enrolment/contract.ts";
import { enrolmentItem } from "../functions/enrolment/enrolment-item.ts";
import type { Feedback } from "../functions/feedback/contract.ts";
import { FeedbackId, newMemberId } from "../functions/platform/ids.ts";
import type { SessionMember } from "../functions/platform/session.ts";
import { keys } from "../functions/platform/table.ts";
import type { Programme } from "../functions/programmes/contract.ts";
import { seededBytes, type World } from "./world.ts";

const neverAccepted: readonly Enrolment["status"][] = ["waiting", "seated", "lapsed", "disqualified", "unplaced"];
type In = Pick<World, "table" | "clock">;

/** Somebody's enrolment as it would be by now; in the test unless said otherwise. */
export async function enrolled(
  { table, clock }: In,
  programme: Programme,
  { memberId, name, lang }: Pick<SessionMember, "memberId" | "name" | "lang">,
  changes: Partial<Enrolment> = {},
): Promise<Enrolment> {
  const at = clock().toISOString();
  const enrolment: Enrolment = {
    programmeId: programme.programmeId,
    ...{ memberId, name, lang },
    status: "active",
    version: 1,
    appliedAt: at,
    since: at,
    variantId: programme.variants[0]?.variantId ?? "",
    answers: [],
    ...(!neverAccepted.includes(changes.status ?? "active") && { acceptedAt: at, termsVersion: 1 }),
    ...changes,
  };
  await table.client.send(new PutCommand({ TableName: table.name, Item: enrolmentItem(enrolment) }));
  return enrolment;
}

/** So many members who are nobody of the cast. */
export function madeUp(count: number, seed = 7): SessionMember[] {
  const random = seededBytes(seed);
  return Array.from({ length: count }, (_, n) => ({
    memberId: newMemberId(random),
    name: `Tester ${n + 1}`,
    lang: n % 2 === 0 ? "fr" : "en",
    roles: [],
  }));
}

/** A report as it would be by now, laid into the table. */
export async function reported(
  { table, clock }: In,
  programme: Programme,
  by: Pick<SessionMember, "memberId" | "name" | "lang">,
  number: number,
  changes: Partial<Feedback> = {},
): Promise<Feedback> {
  const report: Feedback = {
    feedbackId: FeedbackId.parse(`fbk_${String(number).padStart(16, "0")}`),
    programmeId: programme.programmeId,
    ...{ memberId: by.memberId, name: by.name, lang: by.lang },
    at: clock().toISOString(),
    kind: "issue",
    featureId: programme.features[0]?.featureId ?? "",
    severity: "annoying",
    title: "It creaks",
    text: "When I sit down.",
    status: "new",
    version: 1,
    seen: 0,
    notSeen: 0,
    couldNotTry: 0,
    ...changes,
  };
  const Item = { ...keys.feedback(report.programmeId, report.feedbackId), v: 1, ...report };
  await table.client.send(new PutCommand({ TableName: table.name, Item }));
  return report;
}
