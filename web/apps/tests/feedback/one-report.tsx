import { useState } from "preact/hooks";
import type { FeedbackId } from "../../../../functions/platform/ids.ts";
import { feedbackMessages } from "../../../i18n/feedback.ts";
import { testPaths } from "../../../test-paths.ts";
import type { Trouble } from "../../answer.ts";
import { useEdition, useWords } from "../../edition.ts";
import { announce } from "../../live.ts";
import { useLoaded } from "../../loading.ts";
import { stayingHere } from "../../programme-place.ts";
import { TroubleNote } from "../../trouble.tsx";
import type { KnownProgramme } from "../server.ts";
import { keptMending } from "./mend-draft.ts";
import { MendForm } from "./mend-form.tsx";
import { MendPart } from "./mend-part.tsx";
import type { Act } from "./part-props.ts";
import { ReportMoves } from "./report-moves.tsx";
import { ReportPictures } from "./report-pictures.tsx";
import { ReportTalk } from "./report-talk.tsx";
import { ReportWords } from "./report-words.tsx";
import { readReport } from "./server.ts";
import { VerdictPart } from "./verdict-part.tsx";
import { VoicesPart } from "./voices-part.tsx";
import { WithdrawPart } from "./withdraw-part.tsx";

type OneProps = {
  programme: KnownProgramme["programme"];
  feedbackId: FeedbackId;
  /** Sent a moment ago. */
  fresh: boolean;
  onOpen: (feedbackId?: string) => void;
};

/** One report: what it says, who sees it too, what was said and done about it, and what its reader may do now. */
export function OneReport({ programme, feedbackId, fresh, onOpen }: OneProps) {
  const words = useWords(feedbackMessages);
  const { lang } = useEdition();
  const { programmeId } = programme;
  const reference = { programmeId, feedbackId };
  const { loaded, again, set } = useLoaded(() => readReport(reference), feedbackId);
  const [trouble, setTrouble] = useState<Trouble>();
  const [mends, setMends] = useState(() => keptMending(feedbackId).read() !== undefined);
  const mending = mends && loaded.state === "here" && loaded.value.may.mend;
  const act: Act = async (wanted, done) => {
    const answer = await wanted();
    setTrouble(answer.ok ? undefined : answer.trouble);
    if (!answer.ok) {
      if (answer.trouble.code === "feedback-changed-meanwhile") again();
      return false;
    }
    set(answer.value);
    announce(done);
    return true;
  };
  return (
    <article class="stack report">
      <p>
        <a
          href={testPaths.mine(lang, { programme: programmeId, room: "feedback" })}
          onClick={stayingHere(() => onOpen())}
        >
          {words.page.back}
        </a>
      </p>
      {fresh && <p class="notice">{words.sent}</p>}
      {loaded.state === "loading" && <p class="app__loading">{words.loading}</p>}
      {loaded.state === "failed" && <TroubleNote trouble={loaded.trouble} onRetry={again} />}
      {mending && (
        <MendForm
          programme={programme}
          reference={reference}
          page={loaded.value}
          onPage={set}
          onEnd={() => setMends(false)}
        />
      )}
      {loaded.state === "here" && !mending && (
        <>
          <ReportWords programme={programme} reference={reference} page={loaded.value} onOpen={onOpen} />
          <MendPart reference={reference} page={loaded.value} onMend={() => setMends(true)} />
          {trouble && <TroubleNote trouble={trouble} />}
          <VerdictPart reference={reference} page={loaded.value} act={act} />
          <ReportPictures reference={reference} mayAdd={loaded.value.may.picture} />
          <VoicesPart reference={reference} page={loaded.value} act={act} onFollowed={set} />
          <ReportMoves page={loaded.value} />
          <ReportTalk reference={reference} page={loaded.value} act={act} />
          <WithdrawPart reference={reference} page={loaded.value} act={act} />
        </>
      )}
    </article>
  );
}
