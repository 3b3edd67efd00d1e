import type { CardPage } from "../ideas/year-walk.ts";
import { type SendAll, sendEvery } from "../platform/send.ts";
import { readPageItem } from "./page-item.ts";
import { PageMessage } from "./page-message.ts";
import { everyFixedPage, type PageRef, pageName, pageRef } from "./page-ref.ts";
import { type PublishDeps, publishPage } from "./publish-page.ts";

export type PageMessagesDeps = PublishDeps & { send: SendAll };

const ideasAStep = 200;

/** Does what a message of the queue of pages says. Doing it twice is harmless. */
export async function handlePageMessage(deps: PageMessagesDeps, body: unknown): Promise<void> {
  const message = PageMessage.parse(body);
  if ("republish" in message) return republish(deps, message.republish);
  const isOutdated = (await readPageItem(deps.table, message.page)).template !== deps.template;
  if (message.outdatedOnly && !isOutdated) return;
  if (message.page === "home" && isOutdated) await publishAll(deps.send);
  await publishPage(deps, pageRef(message.page), { urgent: message.urgent ?? false });
}

/**
 * Starts the publication of everything that the present template did not make: after a deployment, and at the first
 * start. It goes on from message to message, so that it may be killed anywhere and started as often as one likes.
 */
export const publishAll = (send: SendAll): Promise<void> => sendEvery(send, [{ republish: { outdatedOnly: true } }]);

type Republish = Extract<PageMessage, { republish: unknown }>["republish"];

/** One step of the walk: messages for some pages, then one for the next step. */
async function republish(deps: PageMessagesDeps, asked: Republish): Promise<void> {
  const { sources } = deps.press;
  const { circleId } = asked;
  const page = await sources.newest({ circleId, limit: ideasAStep, cursor: asked.cursor, now: deps.clock() });
  const begins = asked.cursor === undefined && circleId === undefined;
  const refs = [...(begins ? await pagesBesideIdeas(deps) : []), ...ideaRefs(page)];
  await sendEvery(deps.send, [
    ...refs.map((ref) => ({ page: pageName(ref), ...only(asked) })),
    ...(page.nextCursor ? [{ republish: { ...asked, cursor: page.nextCursor } }] : []),
  ]);
}

const only = ({ outdatedOnly }: Republish) => (outdatedOnly ? { outdatedOnly } : {});

const ideaRefs = (page: CardPage): PageRef[] => page.ideas.map(({ ideaId }) => ({ page: "idea", ideaId }));

async function pagesBesideIdeas({ press }: PageMessagesDeps): Promise<PageRef[]> {
  const circles = await press.sources.circles();
  return [
    ...everyFixedPage,
    ...circles.flatMap(({ circleId }): PageRef[] => [
      { page: "circle", circleId },
      { page: "terms", circleId },
    ]),
  ];
}
