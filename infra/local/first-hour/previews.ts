import { palettes } from "../../../functions/circles/limits.ts";
import type { Language } from "../../../functions/platform/languages.ts";
import { markdownToHtml } from "../../../functions/platform/markdown.ts";
import { presentPolicy } from "../../../functions/publishing/present-circle.ts";
import { brandCss } from "../../../web/brand/brand-css.ts";
import { lookOf } from "../../../web/brand/look.ts";
import { composeMail } from "../../../web/mail/compose.tsx";
import type { Brand, IdeaCardModel, PageContext, PublishedContent } from "../../../web/models.ts";
import { renderPublished } from "../../../web/pages/render-published.tsx";
import { answerIn, bothIn, languagesIn } from "./answers.ts";
import { addresses, firstHourPath } from "./contract.ts";
import type { Draft } from "./fields.ts";
import { coloursIn } from "./judge.ts";
import type { KeptLogo } from "./logo.ts";
import { explained, membersIn, policyOf } from "./policy.ts";
import { sampleWords } from "./sample-words.ts";

export const previewPages = ["home", "circle", "terms", "embed", "mail"] as const;
export type PreviewPage = (typeof previewPages)[number];
export type PreviewAsked = { page: PreviewPage; lang: Language; theme: "light" | "dark" };

const isHex = (colour: string) => /^#[0-9a-f]{6}$/.test(colour);

/** Of what was typed so far: what is no colour yet leaves Palier's own. */
const lookIn = (draft: Draft) => {
  const { main, stair, spark } = coloursIn(draft);
  return isHex(main) && isHex(stair) ? lookOf({ main, stair, ...(spark && isHex(spark) && { spark }) }) : undefined;
};

function brandIn(draft: Draft, lang: Language, logo: KeptLogo | undefined): Brand {
  const tagline = bothIn(draft, "taglineFr", "taglineEn");
  const words = sampleWords[lang];
  return {
    name: answerIn(draft, "name").trim() || words.name,
    timeZone: "Europe/Paris",
    currency: "EUR",
    tagline: { fr: tagline.fr || sampleWords.fr.tagline, en: tagline.en || sampleWords.en.tagline },
    languages: languagesIn(draft),
    look: lookIn(draft),
    ...(logo && { logo: { ...logo, address: addresses.logo } }),
  };
}

/** A page of the platform as it would look, whole, with no script and nowhere to go. */
export function previewHtml(draft: Draft, logo: KeptLogo | undefined, { page, lang, theme }: PreviewAsked, now: Date) {
  const edition = languagesIn(draft).includes(lang) ? lang : (languagesIn(draft)[0] ?? lang);
  const brand = brandIn(draft, edition, logo);
  if (page === "mail") return still(mailHtml(brand, edition, now));
  const assets = {
    "site.css": addresses.file("site.css"),
    "embed.css": addresses.file("embed.css"),
    "icon.svg": addresses.logo,
  };
  const context: PageContext = { lang: edition, brand, origin: "http://localhost", assets };
  const html = renderPublished(contentOf(page, draft, edition, now), context);
  const sheet = `<link rel="stylesheet" href="${firstHourPath}/preview.css"></head>`;
  return still(html.replace("</head>", sheet).replace("<html ", `<html data-theme="${theme}" `));
}

/** The brand's colours over Palier's. */
export const previewCss = (draft: Draft): string => {
  const look = lookIn(draft);
  return look ? brandCss(look) : "";
};

/** To be looked at: nothing in it takes the keyboard, and no link leads out of the frame. */
const still = (html: string) => html.replace("<body", "<body inert");

function contentOf(page: Exclude<PreviewPage, "mail">, draft: Draft, lang: Language, now: Date): PublishedContent {
  const circle = circleIn(draft, lang);
  const idea = sampleIdea(draft, lang, now);
  switch (page) {
    case "home":
      return {
        page,
        model: {
          featured: idea,
          climbing: [idea],
          closingSoon: [],
          decided: [],
          circles: [{ ...circle, members: 0, ideas: [] }],
          figures: { gathering: 1, supporters: idea.stair.supporters, decided: 0 },
        },
      };
    case "circle": {
      const members = Number.isNaN(membersIn(draft)) ? 200 : membersIn(draft);
      const rules = answerIn(draft, lang === "fr" ? "rulesFr" : "rulesEn")
        .split("\n")
        .filter(Boolean);
      const charter = answerIn(draft, lang === "fr" ? "charterFr" : "charterEn");
      const policy = policyOf(draft) ?? {
        kind: "fixed",
        firstWindowDays: 30,
        milestones: [{ supporters: 10, extraDays: 0 }],
      };
      return {
        page,
        model: {
          circle: {
            ...circle,
            charter: { text: markdownToHtml(charter), textLang: lang },
            rules,
            languages: languagesIn(draft),
          },
          members: 0,
          policy: presentPolicy(policy, members),
          ideas: [],
        },
      };
    }
    case "terms": {
      const terms = answerIn(draft, lang === "fr" ? "termsFr" : "termsEn");
      return { page, model: { circle, termsHtml: markdownToHtml(terms), version: 1, changedAt: now.toISOString() } };
    }
    case "embed":
      return { page, card: idea };
  }
}

function circleIn(draft: Draft, lang: Language) {
  const palette = palettes.find((each) => each === answerIn(draft, "palette")) ?? "sky";
  const name = bothIn(draft, "circleNameFr", "circleNameEn")[lang] || sampleWords[lang].circle;
  const tagline = bothIn(draft, "circleTaglineFr", "circleTaglineEn")[lang] || sampleWords[lang].circleTagline;
  return { circleId: answerIn(draft, "circleId") || "premier", name, tagline, palette };
}

/** An idea two steps up the stair that was chosen. */
function sampleIdea(draft: Draft, lang: Language, now: Date): IdeaCardModel {
  const words = sampleWords[lang];
  const steps = stepsIn(draft, now);
  const reached = Math.min(1, steps.length - 1);
  const [from = 0, to = 10] = [steps[reached - 1]?.supporters ?? 0, steps[reached]?.supporters ?? 10];
  return {
    ideaId: "ide_0123456789ab",
    title: words.ideaTitle,
    pitch: words.ideaPitch,
    textLang: lang,
    circle: circleIn(draft, lang),
    authorName: "Ada Morel",
    publishedAt: now.toISOString(),
    stair: {
      steps,
      reached,
      supporters: Math.round(from + (to - from) * 0.6),
      stage: "gathering",
      endsAt: new Date(now.getTime() + 60 * 86_400_000).toISOString(),
    },
  };
}

function stepsIn(draft: Draft, now: Date) {
  const fallback = [5, 10, 20].map((supporters) => ({ supporters, extraDays: 30 }));
  const policy = policyOf(draft);
  try {
    const steps = policy && explained(policy, membersIn(draft), now).steps;
    return steps && steps.length > 0 ? steps.map(({ supporters, extraDays }) => ({ supporters, extraDays })) : fallback;
  } catch {
    return fallback;
  }
}

function mailHtml(brand: Brand, lang: Language, now: Date): string {
  const mail = composeMail(
    {
      lang,
      name: "Ada",
      scope: "digest",
      digest: false,
      stop: "#",
      stopAll: "#",
      notices: [
        {
          noticeId: "preview",
          at: now.toISOString(),
          kind: "published",
          ideaId: "ide_0123456789ab",
          title: sampleWords[lang].ideaTitle,
          unread: true,
        },
      ],
    },
    { brand, origin: "" },
  );
  return mail.html;
}
