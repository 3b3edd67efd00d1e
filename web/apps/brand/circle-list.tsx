import { EmptyState } from "../../components/empty-state.tsx";
import { brandMessages } from "../../i18n/brand.ts";
import { replyEditorMessages } from "../../i18n/reply-editor.ts";
import { studioPaths } from "../../studio-paths.ts";
import { useEdition, useWords } from "../edition.ts";
import { useLoaded } from "../loading.ts";
import { repliesAddress } from "../moderation/reply-place.ts";
import { Desk, Refused } from "../studio-frame.tsx";
import { NewCircle } from "./new-circle.tsx";
import { type CircleLine, readCircles } from "./server.ts";

/** Every circle of the brand, open or on its way, and a new one. */
export function CircleList() {
  const words = useWords(brandMessages);
  const replies = useWords(replyEditorMessages);
  const { lang } = useEdition();
  const { loaded, again } = useLoaded(readCircles, "circles");
  return (
    <Desk
      heading={words.title}
      lead={words.lead}
      tools={
        <a class="button button--quiet button--small" href={repliesAddress(lang)}>
          {replies.title}
        </a>
      }
    >
      {loaded.state === "loading" && <p class="app__loading">{words.loading}</p>}
      {loaded.state === "failed" && <Refused trouble={loaded.trouble} onRetry={again} />}
      {loaded.state === "here" && (
        <>
          {loaded.value.circles.length === 0 && <EmptyState title={words.none} text={words.noneHint} />}
          <ul class="circlelines">
            {loaded.value.circles.map((circle) => (
              <Line key={circle.circleId} circle={circle} />
            ))}
          </ul>
          <NewCircle taken={loaded.value.circles.map(({ circleId }) => circleId)} />
        </>
      )}
    </Desk>
  );
}

function Line({ circle }: { circle: CircleLine }) {
  const words = useWords(brandMessages);
  const { lang, format } = useEdition();
  const { circleId, name, palette, members, version, publishedAt, closedAt, draft } = circle;
  return (
    <li class={`circleline circleline--${palette}`}>
      <h2 class="circleline__name">
        <a href={studioPaths.brand(lang, circleId)}>{name[lang] || name.fr || name.en || circleId}</a>
      </h2>
      <p class="circleline__tags">
        {version === 0 && <span class="tag tag--still">{words.notOpen}</span>}
        {closedAt && <span class="tag tag--still">{words.closed}</span>}
        {circle.private && <span class="tag tag--still">{words.private}</span>}
      </p>
      <p class="circleline__facts">
        {version > 0 && <span>{words.members(members, format)}</span>}
        {publishedAt && <span>{words.published(format.date(publishedAt))}</span>}
        {draft && <span>{words.draftBy(draft.byName, format.dateTime(draft.savedAt))}</span>}
      </p>
    </li>
  );
}
