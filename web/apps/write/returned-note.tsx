import type { IdeaRecord } from "../../../functions/ideas/contract.ts";
import { writeMessages } from "../../i18n/write.ts";
import { useEdition, useWords } from "../edition.ts";

/** What the moderator asks for, on top, where mending begins. */
export function ReturnedNote({ record }: { record: IdeaRecord }) {
  const words = useWords(writeMessages).returned;
  const { format } = useEdition();
  const when = format.date(record.at);
  return (
    <aside class="notice notice--returned" aria-labelledby="returned-title">
      <h2 class="notice__title" id="returned-title">
        {words.title}
      </h2>
      <p class="notice__by">{record.by.name ? words.by(record.by.name, when) : words.anonymous(when)}</p>
      <blockquote class="notice__message" lang={record.why?.lang} dir="auto">
        {record.why?.text}
      </blockquote>
      <p>{words.after}</p>
    </aside>
  );
}
