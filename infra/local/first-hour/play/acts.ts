import type { DraftInput, IdeaCard, SubmitInput } from "../../../../functions/ideas/contract.ts";
import type { ModerationInput } from "../../../../functions/moderation/contract.ts";
import type { DecisionInput } from "../../../../functions/review/contract.ts";
import { paths } from "../../../../web/paths.ts";
import { studioPaths } from "../../../../web/studio-paths.ts";
import { type Act, at, idOf, moveOn, type Stage, said } from "./stage.ts";
import { stageCircle } from "./stage-circle.ts";
import { testActs } from "./test-acts.ts";

const idea = {
  title: "Un arrosoir qui compte ses litres",
  pitch: "Il dit ce que chaque pot a bu, et ce qu’il lui faut demain.",
  story:
    "En juillet, trois tomates sur quatre meurent de trop boire. Une jauge dans l’anse, **sans pile**, qui avance d’un cran à chaque litre : le reste, on le voit.",
  mended:
    "En juillet, trois tomates sur quatre meurent de trop boire. Une jauge dans l’anse, **sans pile**, qui avance d’un cran à chaque litre. Sur notre balcon, nous avons compté ainsi 41 litres en huit jours.",
};

const ideaPage = (stage: Stage) => at((lang) => paths.idea(lang, { ideaId: idOf(stage), title: idea.title }));

const draftOf = (rev: number, story: string): DraftInput => ({
  rev,
  title: idea.title,
  pitch: idea.pitch,
  story,
  circleId: stageCircle.circleId,
  lang: "fr",
  kind: "new",
  tags: ["jardin"],
});

async function save({ people: { fan }, ideaId }: Stage, rev: number, story: string) {
  if (!ideaId) return await fan.ask<{ ideaId: string; rev: number }>("POST", "/api/my/drafts", draftOf(rev, story));
  return await fan.ask<{ ideaId: string; rev: number }>("PUT", `/api/my/drafts/${ideaId}`, draftOf(rev, story));
}

async function send(stage: Stage): Promise<void> {
  const { fan } = stage.people;
  const { draft } = await fan.ask<{ draft: { rev: number } }>("GET", `/api/my/drafts/${idOf(stage)}`);
  const submission: SubmitInput = { rev: draft.rev, termsVersion: 1 };
  await fan.ask("POST", `/api/my/drafts/${idOf(stage)}/submission`, submission);
}

async function moderate(stage: Stage, outcome: "returned" | "published", message: string): Promise<void> {
  const { moderator } = stage.people;
  const { card } = await moderator.ask<{ card: IdeaCard }>("GET", `/api/studio/moderation/${idOf(stage)}`);
  const answer: ModerationInput = { outcome, version: card.version, message };
  await moderator.ask("PUT", `/api/studio/moderation/${idOf(stage)}`, answer);
}

async function support(stage: Stage, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const fan = await stage.fan(name);
    await fan.ask("PUT", `/api/ideas/${idOf(stage)}/support`);
  }
}

const crowd = ["Inès", "Tom", "Yuna", "Karim", "Lou", "Sacha", "Nils", "Maud", "Élio", "Rosa", "Abel"];

/** The life of one idea, act by act. */
export const play: readonly Act[] = [
  {
    after: 0,
    text: said((words) => words.write),
    play: async (stage) => {
      const { ideaId } = await save(stage, 0, idea.story);
      stage.ideaId = ideaId;
    },
    looks: (stage) => ({ fan: at((lang) => paths.write(lang, idOf(stage))) }),
  },
  {
    after: 1,
    text: said((words) => words.submit),
    play: send,
    looks: (stage) => ({ fan: at(paths.mine), moderator: at((lang) => studioPaths.moderation(lang, idOf(stage))) }),
  },
  {
    after: 0,
    text: said((words) => words.return),
    play: (stage) =>
      moderate(stage, "returned", "Belle idée. Racontez un moment où elle vous a manqué, avec un chiffre."),
    looks: () => ({ moderator: at((lang) => studioPaths.moderation(lang)) }),
  },
  {
    after: 1,
    text: said((words) => words.resubmit),
    play: async (stage) => {
      const { draft } = await stage.people.fan.ask<{ draft: { rev: number } }>("GET", `/api/my/drafts/${idOf(stage)}`);
      await save(stage, draft.rev, idea.mended);
      await send(stage);
    },
    looks: (stage) => ({ moderator: at((lang) => studioPaths.moderation(lang, idOf(stage))) }),
  },
  {
    after: 0,
    text: said((words) => words.publish),
    play: (stage) => moderate(stage, "published", "Merci : on voit le balcon."),
    looks: (stage) => ({
      fan: ideaPage(stage),
      anyone: at((lang) => paths.embed(lang, idOf(stage))),
      tester: ideaPage(stage),
      moderator: at((lang) => studioPaths.moderation(lang)),
    }),
  },
  {
    after: 1,
    text: said((words) => words.first),
    play: async (stage) => {
      const { tester } = stage.people;
      await tester.ask("PUT", `/api/ideas/${idOf(stage)}/support`);
      await tester.ask("PUT", `/api/ideas/${idOf(stage)}/support/answers`, {
        wouldPay: 28,
        howMany: 2,
        wouldTest: true,
      });
    },
  },
  {
    after: 1,
    text: said((words, number) => words.support(number(3), words.milestone(number(1)))),
    play: (stage) => support(stage, crowd.slice(0, 2)),
  },
  {
    after: 2,
    text: said((words, number) => words.support(number(7), words.milestone(number(2)))),
    play: (stage) => support(stage, crowd.slice(2, 6)),
  },
  {
    after: 2,
    text: said((words, number) => words.top(number(12))),
    play: (stage) => support(stage, crowd.slice(6)),
    looks: (stage) => ({ product: at((lang) => studioPaths.review(lang, idOf(stage))) }),
  },
  {
    after: 1,
    text: said((words) => words.decide),
    play: async (stage) => {
      const { product } = stage.people;
      const { card } = await product.ask<{ card: IdeaCard }>("GET", `/api/studio/review/${idOf(stage)}`);
      const decision: DecisionInput = {
        version: card.version,
        outcome: "approved",
        reasons: {
          fr: "Oui : la jauge tient dans une anse que nous savons faire, et douze jardins l’attendent.",
          en: "Yes: the gauge fits into a handle that we know how to make, and twelve gardens wait for it.",
        },
        changeOurMind: { fr: "", en: "" },
        reasonCodes: [],
        lang: "fr",
      };
      await product.ask("PUT", `/api/studio/review/${idOf(stage)}/decision`, decision);
    },
  },
  {
    after: 2,
    text: said((words) => words.develop),
    play: (stage) => moveOn(stage, "in_development", "Le moule de l’anse est commandé."),
  },
  ...testActs,
  {
    after: 2,
    text: said((words) => words.launch),
    play: (stage) => moveOn(stage, "launched", "En vente, avec le nom d’Ada sur la boîte."),
    looks: (stage) => ({ product: ideaPage(stage), moderator: ideaPage(stage) }),
  },
];
