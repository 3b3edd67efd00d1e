import { render } from "preact";
import { formatFor } from "../i18n/format.ts";
import type { StairModel } from "../models.ts";
import { SupportIsland } from "./support-island.tsx";

/** Takes over the plain form where the page left one; without this script the form works by itself. */
function enhance(place: HTMLElement): void {
  const { lang, timeZone = "Europe/Paris", currency = "EUR", idea, circle = "", stair, questions } = place.dataset;
  if (!idea || !stair) return;
  const model: StairModel = JSON.parse(stair);
  const slot = place.closest(".panel")?.querySelector<HTMLElement>('[data-slot="stair"]');
  const format = formatFor(lang === "en" ? "en" : "fr", timeZone);
  // Keeps what a closed idea's panel says and links to.
  if (model.stage !== "gathering") return;
  place.replaceChildren();
  render(
    <SupportIsland
      ideaId={idea}
      circle={circle}
      currency={currency}
      format={format}
      start={model}
      questions={questions}
      slot={slot ?? undefined}
    />,
    place,
  );
}

const place = document.querySelector<HTMLElement>('[data-island="support"]');
if (place) enhance(place);

const talk = document.querySelector<HTMLElement>('[data-island="talk"]');
if (talk) void import("./talk/near.ts").then(({ whenNear }) => whenNear(talk));

const gallery = document.querySelector<HTMLElement>('[data-island="gallery"]');
if (gallery) void import("./gallery.ts").then(({ enhanceGallery }) => enhanceGallery(gallery));
