import { commonMessages } from "../i18n/common.ts";
import type { Lang } from "../paths.ts";
import { Icon } from "./icon.tsx";

/** Onwards, or back to the start: cursors have no page numbers. */
export function Pagination({
  lang,
  next,
  first,
}: {
  lang: Lang;
  next?: string | undefined;
  first?: string | undefined;
}) {
  const words = commonMessages[lang];
  if (!next && !first) return null;
  return (
    <nav class="pagination" aria-label={words.pages}>
      {first && (
        <a class="button button--quiet" href={first}>
          {words.first}
        </a>
      )}
      {next && (
        <a class="button button--quiet" href={next} rel="next">
          {words.next}
          <Icon name="arrow" />
        </a>
      )}
    </nav>
  );
}
