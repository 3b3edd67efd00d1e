import { invitationLimits } from "../../functions/circles/limits.ts";
import { doorMessages } from "../i18n/doors.ts";
import type { Format } from "../i18n/format.ts";
import type { Lang } from "../paths.ts";
import { Field } from "./field.tsx";

/** One button: in. */
export const AcceptInvitation = ({ action, lang }: { action: string; lang: Lang }) => (
  <form method="post" action={action}>
    <input type="hidden" name="act" value="accept" />
    <button class="button" type="submit">
      {doorMessages[lang].accept}
    </button>
  </form>
);

/** A few words for those who keep the door. */
export function AskToJoin({ action, format }: { action: string; format: Format }) {
  const words = doorMessages[format.lang];
  return (
    <form class="form act-page__form" method="post" action={action}>
      <input type="hidden" name="act" value="ask" />
      <Field id="message" label={words.message} hint={words.messageHint} optional format={format}>
        {(control) => <textarea {...control} name="message" rows={4} maxLength={invitationLimits.message} dir="auto" />}
      </Field>
      <button class="button" type="submit">
        {words.send}
      </button>
    </form>
  );
}
