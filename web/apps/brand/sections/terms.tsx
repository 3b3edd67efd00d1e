import { circleLimits } from "../../../../functions/circles/limits.ts";
import { brandMessages } from "../../../i18n/brand.ts";
import { useEdition, useWords } from "../../edition.ts";
import { BothField } from "../fields/both-field.tsx";
import { useForm } from "../form.ts";
import { isSame } from "../parts.ts";
import { FormSection } from "./section.tsx";

/** What authors accept, in which version, and who will be asked again. */
export function TermsSection() {
  const { content, change } = useForm();
  const words = useWords(brandMessages);
  return (
    <FormSection name="terms">
      <TermsNote />
      <BothField
        path="terms"
        label={words.fields.terms}
        hint={`${words.hints.terms} ${words.hints.markdown}`}
        value={content.terms}
        limit={circleLimits.terms}
        rows={12}
        required
        onChange={(terms) => change({ terms })}
      />
    </FormSection>
  );
}

/** Which version holds, and whether publishing makes another. */
export function TermsNote() {
  const { content, opened } = useForm();
  const words = useWords(brandMessages).terms;
  const { format } = useEdition();
  const { published, termsVersion, termsChangedAt } = opened;
  if (!published || !termsVersion || !termsChangedAt) return <p class="soft">{words.first}</p>;
  const changed = !isSame(published.terms, content.terms);
  return (
    <>
      <p class="soft">{words.inForce(format.number(termsVersion), format.date(termsChangedAt))}</p>
      {changed && <p class="notice">{words.willRise(format.number(termsVersion + 1))}</p>}
    </>
  );
}
