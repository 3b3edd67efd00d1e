import { listMessages } from "../i18n/list.ts";
import type { IdeaListModel } from "../models.ts";
import type { Lang } from "../paths.ts";
import { TagChip } from "./tag-chip.tsx";

const sorts = ["trending", "newest", "most-supported", "closing-soon", "decided"] as const;
type Chosen = Pick<IdeaListModel, "sort" | "circle" | "tag">;
type FiltersProps = { model: IdeaListModel; lang: Lang; pathOf: (chosen: Chosen) => string };

/** The orders as tabs; then one circle, or one tag, or everything. */
export function ListFilters({ model, lang, pathOf }: FiltersProps) {
  const words = listMessages[lang];
  const { circle, tag, sort } = model;
  return (
    <div class="filters">
      <nav class="tabs" aria-label={words.sortLabel}>
        {sorts.map((each) => (
          <a
            key={each}
            href={pathOf({ sort: each, ...(circle && { circle }), ...(tag && { tag }) })}
            aria-current={each === sort ? "page" : undefined}
          >
            {words.sorts[each]}
          </a>
        ))}
      </nav>
      <Circles model={model} lang={lang} pathOf={pathOf} />
      {model.tags.length > 0 && <Tags model={model} lang={lang} />}
    </div>
  );
}

function Circles({ model: { circle, circles, tag, sort }, lang, pathOf }: FiltersProps) {
  const words = listMessages[lang];
  return (
    <nav class="filters__circles" aria-label={words.circleLabel}>
      <a class="chip chip--all" href={pathOf({ sort })} aria-current={circle || tag ? undefined : "true"}>
        {words.allCircles}
      </a>
      {circles.map((each) => (
        <a
          key={each.circleId}
          class={`chip chip--${each.palette}`}
          href={pathOf({ sort, circle: each })}
          aria-current={each.circleId === circle?.circleId ? "true" : undefined}
        >
          {each.name}
        </a>
      ))}
    </nav>
  );
}

/** The chosen one first: on a phone the others run out of sight. */
const Tags = ({ model: { tag: chosen, tags }, lang }: Omit<FiltersProps, "pathOf">) => (
  <nav class="filters__tags" aria-label={listMessages[lang].tagLabel}>
    {tags
      .toSorted((a, b) => Number(b === chosen) - Number(a === chosen))
      .map((tag) => (
        <TagChip key={tag} tag={tag} lang={lang} chosen={tag === chosen} />
      ))}
  </nav>
);
