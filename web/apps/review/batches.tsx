import { useEffect, useRef, useState } from "preact/hooks";
import type { Batch } from "../../../functions/desk/contract.ts";
import { deskLimits } from "../../../functions/desk/limits.ts";
import { Choice, Field } from "../../components/field.tsx";
import { deskMessages } from "../../i18n/desk.ts";
import type { Trouble } from "../answer.ts";
import { useEdition, useWords } from "../edition.ts";
import { announce } from "../live.ts";
import { troubleText } from "../trouble-text.ts";
import { dropBatch, type Lists, saveBatch } from "./server.ts";

type BatchesProps = { lists: Lists; onClose: () => void; onChanged: () => void };

/** Batches by their last day, and a form for the next. */
export function BatchesDialog({ lists, onClose, onChanged }: BatchesProps) {
  const words = useWords(deskMessages).batches;
  const { lang, format } = useEdition();
  const dialog = useRef<HTMLDialogElement>(null);
  const [trouble, setTrouble] = useState<string>();
  useEffect(() => dialog.current?.showModal(), []);
  const refuse = (why: Trouble) => setTrouble(troubleText(why, format));
  const happened = (news: string) => {
    setTrouble(undefined);
    announce(news);
    onChanged();
  };
  const remove = async (batch: Batch) => {
    const answer = await dropBatch(batch.cutOffOn);
    if (answer.ok) happened(words.removed);
    else refuse(answer.trouble);
  };
  return (
    <dialog class="keys batches" ref={dialog} onClose={onClose} aria-labelledby="batches-title">
      <h2 id="batches-title">{words.title}</h2>
      <p class="soft">{words.lead}</p>
      {lists.batches.length === 0 && <p>{words.none}</p>}
      <ul class="batches__list">
        {lists.batches.map((batch) => (
          <li key={batch.cutOffOn}>
            <span>
              <strong>{batch.name[lang]}</strong>{" "}
              <span class="board__meta">
                {words.until(format.date(`${batch.cutOffOn}T12:00:00Z`))}
                {batch.announced && ` · ${words.announced}`}
                {" · "}
                {words.waiting(lists.ideas.filter(({ cutOffOn }) => cutOffOn === batch.cutOffOn).length, format)}
              </span>
            </span>
            {isOver(batch) ? (
              <span class="board__meta">{words.over}</span>
            ) : (
              <button
                type="button"
                class="button button--text"
                aria-label={words.removeOf(batch.name[lang])}
                onClick={() => remove(batch)}
              >
                {words.remove}
              </button>
            )}
          </li>
        ))}
      </ul>
      {trouble && (
        <p class="notice notice--problem" role="alert">
          {trouble}
        </p>
      )}
      <BatchForm
        onSaved={(batch) => happened(words.saved(batch.name[lang]))}
        onRefused={refuse}
        onMissing={setTrouble}
      />
      <form method="dialog">
        <button type="submit" class="button button--quiet button--small">
          {words.close}
        </button>
      </form>
    </dialog>
  );
}

const isOver = ({ cutOffAt }: Batch) => Date.now() >= Date.parse(cutOffAt);
const blank = { fr: "", en: "", cutOffOn: "", announced: true };

type FormProps = {
  onSaved: (batch: Batch) => void;
  onRefused: (trouble: Trouble) => void;
  onMissing: (text: string) => void;
};

function BatchForm({ onSaved, onRefused, onMissing }: FormProps) {
  const words = useWords(deskMessages).batches;
  const { format } = useEdition();
  const [form, setForm] = useState(blank);
  const change = (changes: Partial<typeof blank>) => setForm({ ...form, ...changes });
  const save = async () => {
    const name = { fr: form.fr.trim(), en: form.en.trim() };
    if (!name.fr || !name.en || !form.cutOffOn) return onMissing(words.needs);
    const answer = await saveBatch(form.cutOffOn, { name, announced: form.announced });
    if (!answer.ok) return onRefused(answer.trouble);
    setForm(blank);
    onSaved(answer.value);
  };
  const text = (of: "fr" | "en", label: string) => (
    <Field id={`batch-${of}`} label={label} format={format}>
      {(control) => (
        <input
          {...control}
          maxLength={deskLimits.batchName}
          value={form[of]}
          onInput={(event) => change({ [of]: event.currentTarget.value })}
        />
      )}
    </Field>
  );
  return (
    <form
      class="batches__form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {text("fr", words.nameFr)}
      {text("en", words.nameEn)}
      <Field id="batch-day" label={words.cutOff} format={format}>
        {(control) => (
          <input
            {...control}
            type="date"
            value={form.cutOffOn}
            onInput={(event) => change({ cutOffOn: event.currentTarget.value })}
          />
        )}
      </Field>
      <Choice
        type="checkbox"
        name="announced"
        label={words.announce}
        checked={form.announced}
        onChange={() => change({ announced: !form.announced })}
      />
      <button type="submit" class="button button--small">
        {words.add}
      </button>
    </form>
  );
}
