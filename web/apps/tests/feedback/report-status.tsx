import type { FeedbackStatus } from "../../../../functions/feedback/lifecycle.ts";
import { Icon, type IconName } from "../../../components/icon.tsx";
import { feedbackMessages } from "../../../i18n/feedback.ts";
import { useWords } from "../../edition.ts";

const looks: Record<FeedbackStatus, { look: string; icon: IconName }> = {
  new: { look: "still", icon: "pen" },
  needs_info: { look: "party", icon: "eye" },
  accepted: { look: "test", icon: "wrench" },
  fixed: { look: "party", icon: "flask" },
  confirmed: { look: "done", icon: "check" },
  closed: { look: "still", icon: "no" },
  merged: { look: "still", icon: "arrow" },
  withdrawn: { look: "still", icon: "back" },
};

/** Where a report stands, in a word, a colour and a sign. */
export function ReportStatus({ status }: { status: FeedbackStatus }) {
  const words = useWords(feedbackMessages).statuses;
  const { look, icon } = looks[status];
  return (
    <span class={`tag tag--${look}`}>
      <Icon name={icon} size={16} />
      {words[status]}
    </span>
  );
}
