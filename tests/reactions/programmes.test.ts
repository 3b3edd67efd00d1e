import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Event } from "../../functions/events/catalogue.ts";
import { followStore } from "../../functions/follows/store.ts";
import { type MemberId, newMemberId } from "../../functions/platform/ids.ts";
import type { SendAll } from "../../functions/platform/send.ts";
import type { Programme } from "../../functions/programmes/contract.ts";
import { handlePageMessage } from "../../functions/publishing/page-messages.ts";
import { type PageName, pageName } from "../../functions/publishing/page-ref.ts";
import { pagesTouchedBy } from "../../functions/publishing/pages-touched.ts";
import { publishPage } from "../../functions/publishing/publish-page.ts";
import { supportStore } from "../../functions/support/store.ts";
import { testPaths } from "../../web/test-paths.ts";
import { gatheringIdea } from "../gathering.ts";
import { newsOf } from "../news.ts";
import { makeProgramme } from "../programmes.ts";
import { createPublisher, type Publisher, storeCircle } from "../publisher.ts";
import { createWorld, type World } from "../world.ts";

let world: World;
let publisher: Publisher;
beforeAll(async () => {
  world = await createWorld();
  publisher = await createPublisher(world);
  await storeCircle(world);
});
afterAll(async () => {
  await publisher.close();
  world.close();
});

const changed = (programme: Programme, from?: string): Extract<Event, { type: "programme.changed" }> => ({
  type: "programme.changed",
  programmeId: programme.programmeId,
  circleId: programme.circleId,
  ...(programme.ideaId && { ideaId: programme.ideaId }),
  ...(from && { from: from }),
  to: programme.stage,
  number: programme.version,
  private: programme.visibility === "private",
});
const pagesOf = (programme: Programme): PageName[] =>
  pagesTouchedBy(changed(programme)).map(({ ref }) => pageName(ref));

describe("pages of programmes", () => {
  const published = async (programme: Programme) => {
    const { programmeId } = programme;
    for (const ref of [{ page: "programme", programmeId }, { page: "programmes" }] as const)
      await publishPage(publisher.deps, ref);
    const objects = await publisher.objects();
    return {
      page: objects.get(testPaths.programme("fr", programmeId).slice(1)),
      list: objects.get(testPaths.programmes("en").slice(1)),
    };
  };

  test("are there in both languages once it is open, with its idea, and say nothing of tasks or of what disqualifies", async () => {
    const idea = await gatheringIdea(world, { stage: "in_beta", decidedAt: world.clock().toISOString() });
    const open = await makeProgramme(world, { ideaId: idea.ideaId });
    expect(pagesOf(open)).toEqual([`programme:${open.programmeId}`, "programmes", "sitemap", `idea:${idea.ideaId}`]);
    const { page, list } = await published(open);
    expect(page).toContain(idea.title);
    expect(page).not.toContain("effect");
    expect(page).not.toContain("Déballer");
    expect(list).toContain(open.title.en);
  });

  test("show the picture of their idea, and ask for themselves anew when it changes", async () => {
    const picture = `pic_${"0".repeat(24)}-1200x900`;
    const idea = await gatheringIdea(world, { stage: "in_beta", decidedAt: world.clock().toISOString(), picture });
    const plain = await makeProgramme(world);
    expect((await published(plain)).page).not.toContain("pictured");
    const open = await makeProgramme(world, { ideaId: idea.ideaId });
    for (const html of Object.values(await published(open))) expect(html).toContain(`"pictureName":"${picture}"`);

    const { ideaId, circleId } = idea;
    const covered = pagesTouchedBy({ type: "idea.covered", ideaId, circleId }).map(({ ref }) => pageName(ref));
    expect(covered).toEqual(expect.arrayContaining(["programmes", `tests:${ideaId}`]));
    const asked: unknown[] = [];
    const pages: SendAll = async (messages) => {
      asked.push(...messages.map(({ body }) => body));
      return [];
    };
    const send = { pages, shares: pages, tags: pages, figures: pages };
    await handlePageMessage({ ...publisher.deps, send }, { page: `tests:${ideaId}` });
    expect(asked).toEqual([{ page: `programme:${open.programmeId}` }]);
  });

  test.each([
    ["a draft", { stage: "draft" }],
    ["a private one", { visibility: "private" }],
  ] as const)("are none of %s", async (_, changes) => {
    const hidden = await makeProgramme(world, { ...changes, title: { fr: "Secret", en: "Unheard of" } });
    expect(pagesOf(hidden)).toEqual([]);
    const { page, list } = await published(hidden);
    expect(page).toBeUndefined();
    expect(list).not.toContain("Unheard of");
  });
});

describe("those of its idea", () => {
  test.each(["public", "private"] as const)(
    "hear once that a %s one opens; its followers only of a public one",
    async (visibility) => {
      const news = newsOf(world);
      const idea = await gatheringIdea(world, { authorId: newMemberId(world.random) });
      const [supporter, follower, neither] = Array.from({ length: 3 }, () => newMemberId(world.random)) as [
        MemberId,
        MemberId,
        MemberId,
      ];
      await supportStore(world.table).give(idea, supporter, world.clock());
      await followStore(world.table).follow(follower, { ideaId: idea.ideaId }, idea.title, world.clock());
      const open = await makeProgramme(world, { ideaId: idea.ideaId, visibility });
      for (let n = 0; n < 2; n++) await news.tell(changed(open, "draft"));
      await news.settle();
      expect(await news.kinds(supporter)).toEqual(["programme_open"]);
      expect(await news.kinds(idea.authorId)).toEqual(["programme_open"]);
      expect(await news.kinds(follower)).toEqual(visibility === "public" ? ["programme_open"] : []);
      expect(await news.kinds(neither)).toEqual([]);
    },
  );
});
