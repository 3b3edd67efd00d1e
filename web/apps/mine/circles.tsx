import { ownThingsMessages } from "../../i18n/own-things.ts";
import { paths } from "../../paths.ts";
import { useEdition, useWords } from "../edition.ts";
import { useLoaded } from "../loading.ts";
import { TroubleNote } from "../trouble.tsx";
import { readOwnCircles } from "./belonging-server.ts";
import { Nothing } from "./nothing.tsx";

/** The circles that one belongs to; leaving is said on its own page. */
export function Circles() {
  const words = useWords(ownThingsMessages).circles;
  const { lang, format } = useEdition();
  const { loaded, again } = useLoaded(readOwnCircles, "circles");
  return (
    <section aria-labelledby="circles-title">
      <h2 id="circles-title">{words.title}</h2>
      {loaded.state === "failed" && <TroubleNote trouble={loaded.trouble} onRetry={again} />}
      {loaded.state === "here" && loaded.value.circles.length === 0 && (
        <Nothing title={words.none} href={paths.circles(lang)} action={words.find} />
      )}
      {loaded.state === "here" && (
        <ul class="rows">
          {loaded.value.circles.map(({ circleId, name, joinedAt, private: isPrivate }) => (
            <li class="row" key={circleId}>
              <h3 class="row__title">
                <a href={paths.circle(lang, circleId, isPrivate)}>{name[lang]}</a>
              </h3>
              <p class="row__meta">
                {words.since(format.date(joinedAt))}
                {isPrivate && ` · ${words.private}`}
                {" · "}
                <a href={paths.membership(lang, circleId)}>{words.leave}</a>
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
