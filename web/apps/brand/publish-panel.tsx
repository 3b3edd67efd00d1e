import { useEffect, useRef } from "preact/hooks";
import { brandMessages } from "../../i18n/brand.ts";
import { useEdition, useWords } from "../edition.ts";
import { Changes } from "./changes.tsx";
import { emptyContent } from "./empty-content.ts";
import { useForm } from "./form.ts";
import { changedParts } from "./parts.ts";
import { TermsNote } from "./sections/terms.tsx";

type PublishPanelProps = { busy: boolean; onConfirm: () => void; onCancel: () => void };

/** What is about to change for everybody, before it does. */
export function PublishPanel({ busy, onConfirm, onCancel }: PublishPanelProps) {
  const { content, opened } = useForm();
  const words = useWords(brandMessages).publish;
  const { format } = useEdition();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { published } = opened;
  const changed = changedParts(published ?? emptyContent(), content);
  return (
    <section class="publish" aria-labelledby="publish-title">
      <h2 id="publish-title" ref={heading} tabIndex={-1}>
        {published ? words.title : words.titleOpen}
      </h2>
      {published && <p>{changed.length > 0 ? words.count(changed.length, format) : words.nothing}</p>}
      {changed.some(({ key }) => key === "terms") && published && <TermsNote />}
      {changed.some(({ key }) => key === "policy") && published && <p class="notice">{words.running}</p>}
      {published && <Changes parts={changed} before={published} after={content} />}
      <div class="actions">
        <button
          type="button"
          class="button"
          onClick={onConfirm}
          aria-disabled={busy || (published !== undefined && changed.length === 0)}
        >
          {published ? words.confirm : words.confirmOpen}
        </button>
        <button type="button" class="button button--quiet" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </section>
  );
}
