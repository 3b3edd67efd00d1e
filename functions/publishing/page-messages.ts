import type { CardPage } from "../ideas/year-walk.ts";
import type { IdeaId } from "../platform/ids.ts";
import { type SendAll, sendEvery } from "../platform/send.ts";
import { readPageItem } from "./page-item.ts";
import { PageMessage } from "./page-message.ts";
import { type EveryPageQueue, queueOf } from "./page-queue.ts";
import { everyFixedPage, type PageRef, pageName, pageRef } from "./page-ref.ts";
import { publishAsAsked } from "./publish-as-asked.ts";
import type { PublishDeps } from "./publish-page.ts";
import type { PageSources } from "./sources.ts";

export type PageMessagesDeps = PublishDeps & {
  sources: Pick<PageSources, "newest" | "circles" | "programmes">;
  send: EveryPageQueue;
};

const ideasAStep = 200;

/** Does what a message of the queue of pages says. Doing it twice is harmless. */
export async function handlePageMessage(deps: PageMessagesDeps, body: unknown): Promise<void> {
  const message = PageMessage.parse(body);
  if ("republish" in message) return republish(deps, message.republish);
  const ref = pageRef(message.page);
  if (ref.page === "tests") return testsOf(deps, ref.ideaId);
  if (message.page === "home" && !message.outdatedOnly) {
    const { template } = await readPageItem(deps.table, message.page);
    if (template !== deps.template) await publishAll(deps.send.pages);
  }
  await publishAsAsked(deps, message);
}

/** The programmes that came of an idea are pages of their own. */
async function testsOf({ sources, send }: PageMessagesDeps, ideaId: IdeaId): Promise<void> {
  const cards = (await sources.programmes()).filter((card) => card.ideaId === ideaId);
  await sendEvery(
    send.pages,
    cards.map(({ programmeId }) => ({ page: pageName({ page: "programme", programmeId }) })),
  );
}

/**
 * Starts the publication of everything that the present template did not make: after a deployment, and at the first
 * start. It goes on from message to message, so that it may be killed anywhere and started as often as one likes.
 */
export const publishAll = (send: SendAll): Promise<void> => sendEvery(send, [{ republish: { outdatedOnly: true } }]);

type Republish = Extract<PageMessage, { republish: unknown }>["republish"];

/** One step of the walk: messages for some pages, then one for the next step. */
async function republish(deps: PageMessagesDeps, asked: Republish): Promise<void> {
  const { circleId } = asked;
  const page = await deps.sources.newest({ circleId, limit: ideasAStep, cursor: asked.cursor, now: deps.clock() });
  const begins = asked.cursor === undefined && circleId === undefined;
  const refs = [...(begins ? await pagesBesideIdeas(deps) : []), ...ideaRefs(page)];
  const messageOf = (ref: PageRef) => ({ page: pageName(ref), ...only(asked) });
  for (const queue of ["shares", "tags", "figures"] as const)
    await sendEvery(deps.send[queue], refs.filter((ref) => queueOf(ref) === queue).map(messageOf), laterOn(queue));
  await sendEvery(deps.send.pages, [
    ...refs.filter((ref) => queueOf(ref) === "pages").map(messageOf),
    ...(page.nextCursor ? [{ republish: { ...asked, cursor: page.nextCursor } }] : []),
  ]);
}

/** A picture for shares takes its time: a walk through all ideas spreads them over a quarter of an hour. */
const laterOn = (queue: keyof EveryPageQueue) => (place: number) => (queue === "shares" ? 60 + (place % 840) : 0);

const only = ({ outdatedOnly }: Republish) => (outdatedOnly ? { outdatedOnly } : {});

const ideaRefs = ({ ideas }: CardPage): PageRef[] =>
  ideas.flatMap(({ ideaId }) => (["idea", "share", "tags"] as const).map((page) => ({ page, ideaId })));

async function pagesBesideIdeas({ sources }: PageMessagesDeps): Promise<PageRef[]> {
  const [circles, programmes] = await Promise.all([sources.circles(), sources.programmes()]);
  return [
    ...everyFixedPage,
    ...programmes.map(({ programmeId }): PageRef => ({ page: "programme", programmeId })),
    ...circles.flatMap(({ circleId }): PageRef[] => [
      { page: "circle", circleId },
      { page: "terms", circleId },
    ]),
  ];
}
