import { useState } from "preact/hooks";
import type { IdeaCard } from "../../../functions/ideas/contract.ts";
import { paceNeeded } from "../../components/pace.ts";
import { paceMessages } from "../../i18n/pace.ts";
import type { StairModel } from "../../models.ts";
import { useWords } from "../edition.ts";
import { useLoaded } from "../loading.ts";
import { TroubleNote } from "../trouble.tsx";
import { readPace } from "./belonging-server.ts";
import { PaceChart } from "./pace-chart.tsx";
import type { Climb } from "./pace-made.ts";

type PaceProps = { card: IdeaCard; stair: StairModel; open: boolean };

/** The climb of one's own idea, drawn when it is opened: its days are read only then. */
export function Pace({ card, stair, open }: PaceProps) {
  const words = useWords(paceMessages);
  const [opened, setOpened] = useState(open);
  const needed = paceNeeded(stair, new Date());
  const climb = climbOf(card);
  if (needed === undefined || !climb) return null;
  return (
    <details class="pace" open={open} onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}>
      <summary>{words.open}</summary>
      {opened && <Drawn card={card} climb={climb} needed={needed} />}
    </details>
  );
}

function climbOf({ publishedAt, endsAt, clock, reached }: IdeaCard): Climb | undefined {
  const goal = clock?.milestones[reached]?.supporters;
  return publishedAt && endsAt && goal ? { publishedAt, endsAt, goal } : undefined;
}

function Drawn({ card, climb, needed }: { card: IdeaCard; climb: Climb; needed: number }) {
  const words = useWords(paceMessages);
  const { loaded, again } = useLoaded(() => readPace(card.ideaId), card.ideaId);
  if (loaded.state === "loading") return <p class="soft">{words.loading}</p>;
  if (loaded.state === "failed") return <TroubleNote trouble={loaded.trouble} onRetry={again} />;
  const { days } = loaded.value;
  if (days.length === 0) return <p class="soft">{card.supporters > 0 ? words.tooMany : words.none}</p>;
  return <PaceChart days={days} climb={climb} needed={needed} now={new Date()} />;
}
