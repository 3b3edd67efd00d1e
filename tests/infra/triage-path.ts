import type { Feedback } from "../../functions/feedback/contract.ts";
import type { SessionMember } from "../../functions/platform/session.ts";
import { cast } from "../cast.ts";
import { filedBy, newWordsId, programmeUnderTest } from "../under-test.ts";
import type { BundledPlatform } from "./bundled.ts";

type Send = (by: SessionMember, method: string, path: string, body?: unknown) => Promise<unknown>;

/** Everything that the team does to a report: asked about, given, labelled, fixed, merged, split, closed. */
export async function triaged({ world }: BundledPlatform, send: Send): Promise<void> {
  const { programmeId } = await programmeUnderTest(world);
  const studio = `/api/studio/programmes/${programmeId}`;
  const [first, second] = [
    await filedBy(world, cast.bo.memberId, { programmeId }),
    await filedBy(world, cast.ada.memberId, { programmeId }),
  ];
  const words = () => ({ words: { wordsId: newWordsId(world), text: "Which wall?", lang: "en" } });
  const act = (report: Feedback, rest: string, body: object) =>
    send(cast.pia, "PUT", `${studio}/feedback/${report.feedbackId}/${rest}`, body);
  await send(cast.pia, "GET", `${studio}/feedback`);
  await send(cast.pia, "GET", `${studio}/feedback/${first.feedbackId}`);
  await act(first, "assignee", { memberId: cast.pia.memberId });
  await act(first, "labels", { labels: ["wind"] });
  await act(first, "shown", {});
  await act(first, "tracker", { url: "https://tracker.example/1" });
  await act(first, "answer", words());
  await act(first, "status", { to: "needs_info", read: "new", ...words() });
  await act(second, "survivor", { into: first.feedbackId });
  await act(second, "survivor", { into: null });
  await act(first, "status", { to: "fixed", read: "needs_info", fixedIn: "Prototype 3" });
  await act(second, "status", { to: "closed", read: "new", ...words() });
  await send(cast.pia, "GET", `${studio}/activity`);
  await send(cast.pia, "PUT", `${studio}/versions`, { name: "Prototype 4" });
  await send(cast.pia, "DELETE", `${studio}/versions?name=Prototype+4`);
}
