import { enrolmentMessages } from "../../../i18n/enrolment.ts";
import { useWords } from "../../edition.ts";
import { useLoaded } from "../../loading.ts";
import { TroubleNote } from "../../trouble.tsx";
import type { TesterRoomProps } from "../room.ts";
import { ApplyForm } from "./apply-form.tsx";
import { Reasons } from "./reasons.tsx";
import { readApplication } from "./server.ts";
import { StandingPart } from "./standing-part.tsx";

/** Where somebody stands in this programme, and what they can do about it. */
export function Place({ programme, status, onChanged }: TesterRoomProps) {
  const words = useWords(enrolmentMessages);
  const { loaded, again } = useLoaded(() => readApplication(programme.programmeId), programme.programmeId);
  const changed = () => {
    again();
    onChanged();
  };
  if (loaded.state === "loading") return <p class="app__loading">{words.loading}</p>;
  if (loaded.state === "failed") return <TroubleNote trouble={loaded.trouble} onRetry={again} />;
  const { enrolment, against, seats } = loaded.value;
  if (enrolment)
    return (
      <StandingPart key={status} programme={programme} enrolment={enrolment} against={against} onChanged={changed} />
    );
  if (against.length > 0) return <Reasons programme={programme} against={against} />;
  return <ApplyForm programme={programme} seats={seats} onSent={changed} />;
}
