import { Stair } from "../../components/stair.tsx";
import { stairSentence } from "../../components/stair-sentence.ts";
import { memberMessages } from "../../i18n/member.ts";
import type { StairModel } from "../../models.ts";
import { paths } from "../../paths.ts";
import { useEdition, useWords } from "../edition.ts";
import { useLoaded } from "../loading.ts";
import { Nothing } from "./nothing.tsx";
import { readTwin, type SupportedIdea } from "./server.ts";

export function Supports({ supports }: { supports: readonly SupportedIdea[] }) {
  const words = useWords(memberMessages);
  const { lang } = useEdition();
  return (
    <section aria-labelledby="supports-title">
      <h2 id="supports-title">{words.sections.supports}</h2>
      {supports.length === 0 && (
        <Nothing title={words.empty.supports.title} href={paths.ideas(lang)} action={words.empty.supports.action} />
      )}
      <ul class="rows">
        {supports.map((support) => (
          <SupportRow key={support.ideaId} support={support} />
        ))}
      </ul>
    </section>
  );
}

function SupportRow({ support }: { support: SupportedIdea }) {
  const words = useWords(memberMessages).support;
  const { lang, format } = useEdition();
  const { loaded } = useLoaded(() => readTwin(support.ideaId), support.ideaId);
  const twin = loaded.state === "here" ? loaded.value : undefined;
  const title = twin?.title ?? support.title ?? words.untitled;
  const stair: StairModel | undefined = twin;
  const address = twin ? paths.idea : paths.ideaOfMember;
  return (
    <li class="row row--idea">
      <div class="row__text">
        <h3 class="row__title" dir="auto">
          <a href={address(lang, { ideaId: support.ideaId, title })}>{title}</a>
        </h3>
        {stair && <p>{stairSentence(stair, format)}</p>}
        <p class="row__meta">{words.since(format.date(support.givenAt))}</p>
      </div>
      {stair && stair.steps.length > 0 && (
        <div class="row__stair">
          <Stair stair={stair} format={format} size="small" />
        </div>
      )}
    </li>
  );
}
