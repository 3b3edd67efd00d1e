import { useEffect, useState } from "preact/hooks";
import type { MergedSupport } from "../../../functions/support/contract.ts";
import { Stair } from "../../components/stair.tsx";
import { stairSentence } from "../../components/stair-sentence.ts";
import { memberMessages } from "../../i18n/member.ts";
import type { Twin } from "../../islands/standing.ts";
import type { StairModel } from "../../models.ts";
import { paths } from "../../paths.ts";
import { useEdition, useWords } from "../edition.ts";
import { eachOnce, type ShownSupport } from "./merged-supports.ts";
import { Nothing } from "./nothing.tsx";
import { readMerged, readTwin, type SupportedIdea } from "./server.ts";

export function Supports({ supports }: { supports: readonly SupportedIdea[] }) {
  const words = useWords(memberMessages);
  const { lang } = useEdition();
  const { twins, merged } = useTwins(supports);
  return (
    <section aria-labelledby="supports-title">
      <h2 id="supports-title">{words.sections.supports}</h2>
      {supports.length === 0 && (
        <Nothing title={words.empty.supports.title} href={paths.ideas(lang)} action={words.empty.supports.action} />
      )}
      <ul class="rows">
        {eachOnce(supports, merged).map((support) => (
          <SupportRow key={support.ideaId} support={support} twin={twins.get(support.ideaId)} merged={merged} />
        ))}
      </ul>
    </section>
  );
}

type Twins = ReadonlyMap<string, Twin & { title: string }>;

/** What is published of each idea; of those without a page, which have joined another. */
function useTwins(supports: readonly SupportedIdea[]): { twins: Twins; merged: readonly MergedSupport[] } {
  const [twins, setTwins] = useState<Twins>(new Map());
  const [merged, setMerged] = useState<readonly MergedSupport[]>([]);
  const ids = supports.map(({ ideaId }) => ideaId).join();
  useEffect(() => {
    let current = true;
    const read = async () => {
      const answers = await Promise.all(supports.map(({ ideaId }) => readTwin(ideaId)));
      const found = supports.flatMap(({ ideaId }, at) => {
        const answer = answers[at];
        return answer?.ok ? [[ideaId, answer.value] as const] : [];
      });
      if (!current) return;
      const here = new Map(found);
      setTwins(here);
      const gone = supports.map(({ ideaId }) => ideaId).filter((ideaId) => !here.has(ideaId));
      const joined = gone.length > 0 ? await readMerged(gone) : undefined;
      if (current && joined?.ok) setMerged(joined.value.merged);
    };
    void read();
    return () => {
      current = false;
    };
  }, [ids]);
  return { twins, merged };
}

type RowProps = {
  support: ShownSupport;
  twin: (Twin & { title: string }) | undefined;
  merged: readonly MergedSupport[];
};

function SupportRow({ support, twin, merged }: RowProps) {
  const words = useWords(memberMessages).support;
  const { lang, format } = useEdition();
  const own = merged.find(({ ideaId }) => ideaId === support.ideaId);
  const title = twin?.title ?? own?.title ?? support.title ?? words.untitled;
  const stair: StairModel | undefined = twin;
  const address = twin || own ? paths.idea : paths.ideaOfMember;
  return (
    <li class="row row--idea">
      <div class="row__text">
        <h3 class="row__title" dir="auto">
          <a href={address(lang, { ideaId: support.ideaId, title })}>{title}</a>
        </h3>
        {stair && <p>{stairSentence(stair, format)}</p>}
        <p class="row__meta">{words.since(format.date(support.givenAt))}</p>
        {support.through.map((from) => (
          <p key={from.ideaId} class="row__meta" lang={lang}>
            {words.through} <q lang={from.lang}>{from.title}</q>
          </p>
        ))}
        {support.into && <p class="row__meta">{words.joined}</p>}
      </div>
      {stair && stair.steps.length > 0 && (
        <div class="row__stair">
          <Stair stair={stair} format={format} size="small" />
        </div>
      )}
    </li>
  );
}
