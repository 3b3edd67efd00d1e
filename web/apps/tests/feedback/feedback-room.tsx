import { useState } from "preact/hooks";
import { feedbackMessages } from "../../../i18n/feedback.ts";
import { troubleMessages } from "../../../i18n/trouble.ts";
import { useWords } from "../../edition.ts";
import { announce } from "../../live.ts";
import { useLoaded } from "../../loading.ts";
import { whoIsHere } from "../../session.ts";
import { SignInButton, TroubleNote } from "../../trouble.tsx";
import type { TesterRoomProps } from "../room.ts";
import { isFeedbackId } from "./new-id.ts";
import { OneReport } from "./one-report.tsx";
import { ReportForm } from "./report-form.tsx";
import { ReportList } from "./report-list.tsx";
import { StrandedDraft } from "./stranded-draft.tsx";

const writing = "new";

/** All reports of the programme, one of them, or one's own being written: the address says which. */
export function FeedbackRoom({ programme, status, report, go }: TesterRoomProps) {
  const words = useWords(feedbackMessages);
  const { loaded, again } = useLoaded(whoIsHere, "me");
  const [sent, setSent] = useState<string>();
  const { programmeId } = programme;
  const open = (to?: string) => go({ room: "feedback", ...(to && { report: to }) });
  if (loaded.state === "loading") return <p class="app__loading">{words.loading}</p>;
  if (loaded.state === "failed") return <TroubleNote trouble={loaded.trouble} onRetry={again} />;
  const { member } = loaded.value;
  if (!member) return <SignedOutHere />;
  const tests = status === "active" && programme.stage === "running";
  if (report === writing && tests)
    return (
      <ReportForm
        programme={programme}
        memberId={member.memberId}
        onDropped={() => open()}
        onSent={(feedbackId) => {
          setSent(feedbackId);
          announce(words.sent);
          open(feedbackId);
        }}
      />
    );
  if (isFeedbackId(report))
    return (
      <OneReport
        key={report}
        programme={programme}
        feedbackId={report}
        fresh={sent === report}
        onOpen={(feedbackId) => open(feedbackId)}
      />
    );
  return (
    <div class="stack">
      {!tests && <StrandedDraft memberId={member.memberId} programmeId={programmeId} />}
      <ReportList
        programme={programme}
        memberId={member.memberId}
        onWrite={tests ? () => open(writing) : undefined}
        onOpen={(feedbackId) => open(feedbackId)}
      />
    </div>
  );
}

/** The session ended while the page was open: everything typed is where it was. */
function SignedOutHere() {
  const words = useWords(feedbackMessages);
  const { signIn } = useWords(troubleMessages);
  return (
    <div class="notice">
      <p>{words.form.kept}</p>
      <SignInButton label={signIn} />
    </div>
  );
}
