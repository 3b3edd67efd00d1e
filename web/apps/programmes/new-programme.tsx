import { useRef, useState } from "preact/hooks";
import type { CircleId } from "../../../functions/platform/ids.ts";
import type { Programme, ProgrammeStart } from "../../../functions/programmes/contract.ts";
import { programmeLimits } from "../../../functions/programmes/limits.ts";
import { Choice, Field } from "../../components/field.tsx";
import { issueText } from "../../i18n/problems.ts";
import { programmeMessages } from "../../i18n/programmes.ts";
import type { Trouble } from "../answer.ts";
import { useEdition, useWords } from "../edition.ts";
import { useLoaded } from "../loading.ts";
import { Refused } from "../studio-frame.tsx";
import { TroubleNote } from "../trouble.tsx";
import { beginProgramme, type Origins, readOrigins } from "./server.ts";

type NewProps = { onMade: (programme: Programme) => void; onCancel: () => void };

/** A name, where it comes from and what is tested: everything else has usual values, to be changed afterwards. */
export function NewProgramme(props: NewProps) {
  const words = useWords(programmeMessages);
  const { loaded, again } = useLoaded(readOrigins, "origins");
  return (
    <section class="programmes__new" aria-labelledby="new-programme">
      <h2 id="new-programme">{words.begin.title}</h2>
      {loaded.state === "loading" && <p class="app__loading">{words.loading}</p>}
      {loaded.state === "failed" && <Refused trouble={loaded.trouble} onRetry={again} />}
      {loaded.state === "here" && <BeginForm origins={loaded.value} {...props} />}
    </section>
  );
}

function BeginForm({ origins, onMade, onCancel }: NewProps & { origins: Origins }) {
  const words = useWords(programmeMessages).begin;
  const kinds = useWords(programmeMessages).kinds;
  const { lang, format } = useEdition();
  const [ideaId, setIdeaId] = useState("");
  const [circleId, setCircleId] = useState<CircleId | undefined>(origins.circles[0]?.circleId);
  const [title, setTitle] = useState({ fr: "", en: "" });
  const [kind, setKind] = useState<ProgrammeStart["kind"]>("software");
  const [trouble, setTrouble] = useState<Trouble>();
  const key = useRef(crypto.randomUUID());
  const idea = origins.ideas.find((each) => each.ideaId === ideaId);
  const make = async (event: Event) => {
    event.preventDefault();
    const into = idea?.circleId ?? circleId;
    if (!into) return;
    const start = { title, circleId: into, kind, ...(idea && { ideaId: idea.ideaId }) };
    const answer = await beginProgramme(start, key.current);
    if (answer.ok) return onMade(answer.value);
    setTrouble(answer.trouble);
    key.current = crypto.randomUUID();
  };
  const faultOf = (path: string) => {
    const issue = trouble?.issues?.find((each) => each.path === path);
    return issue && issueText(issue, format);
  };
  return (
    <form class="stack" onSubmit={make} noValidate>
      {trouble && !trouble.issues && <TroubleNote trouble={trouble} />}
      <Field id="from-idea" label={words.idea} hint={words.ideaHint} format={format}>
        {(control) => (
          <select {...control} value={ideaId} onChange={({ currentTarget }) => setIdeaId(currentTarget.value)}>
            <option value="">{words.noIdea}</option>
            {origins.ideas.map((each) => (
              <option key={each.ideaId} value={each.ideaId}>
                {each.title}
              </option>
            ))}
          </select>
        )}
      </Field>
      {!idea && (
        <Field id="in-circle" label={words.circle} format={format}>
          {(control) => (
            <select
              {...control}
              value={circleId ?? ""}
              onChange={({ currentTarget }) =>
                setCircleId(origins.circles.find((each) => each.circleId === currentTarget.value)?.circleId)
              }
            >
              {origins.circles.map((each) => (
                <option key={each.circleId} value={each.circleId}>
                  {each.private ? words.privateCircle(each.name[lang]) : each.name[lang]}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <div class="programmes__pair">
        {(["fr", "en"] as const).map((edition) => (
          <Field
            key={edition}
            id={`title-${edition}`}
            label={words.name[edition]}
            error={faultOf(`title.${edition}`)}
            format={format}
          >
            {(control) => (
              <input
                {...control}
                lang={edition}
                maxLength={programmeLimits.title}
                value={title[edition]}
                onInput={({ currentTarget }) => setTitle({ ...title, [edition]: currentTarget.value })}
              />
            )}
          </Field>
        ))}
      </div>
      <fieldset class="field">
        <legend class="field__label">{words.what}</legend>
        <div class="choices">
          {(["software", "physical"] as const).map((each) => (
            <Choice
              key={each}
              type="radio"
              name="kind"
              value={each}
              label={kinds[each]}
              hint={words.kindHint[each]}
              checked={kind === each}
              onChange={() => setKind(each)}
            />
          ))}
        </div>
      </fieldset>
      <div class="actions">
        <button type="submit" class="button">
          {words.make}
        </button>
        <button type="button" class="button button--quiet" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
