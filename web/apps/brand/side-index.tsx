import { brandMessages } from "../../i18n/brand.ts";
import { useWords } from "../edition.ts";
import { sectionNames, useSectionMarks } from "./sections/section.tsx";

/** The parts of the form, each saying whether it is changed or lacks something. */
export function SideIndex() {
  const words = useWords(brandMessages);
  const marks = useSectionMarks();
  return (
    <nav class="sideindex" aria-label={words.index}>
      <ol>
        {sectionNames.map((name) => (
          <li key={name}>
            <a href={`#part-${name}`}>
              {words.sections[name]}
              {marks[name].faulty && <span class="sideindex__mark sideindex__mark--faulty">{words.lacking}</span>}
              {!marks[name].faulty && marks[name].changed && <span class="sideindex__mark">{words.changed}</span>}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
