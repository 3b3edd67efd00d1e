/** Thumbnails slide instead of jumping the page, and a picture opens large: loaded only when it is pressed. */
export function enhanceGallery(place: HTMLElement): void {
  place.addEventListener("click", (event) => {
    if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const thumb = event.target.closest<HTMLAnchorElement>(".gallery__thumbs a");
    const slide = event.target.closest<HTMLAnchorElement>(".gallery__link");
    if (!thumb && !slide) return;
    event.preventDefault();
    if (thumb) document.querySelector(thumb.hash)?.scrollIntoView({ block: "nearest", inline: "start" });
    if (slide) import("./lightbox.ts").then(({ openLightbox }) => openLightbox(place, slide));
  });
  markCurrent(place);
}

/** The small one of what is seen is marked, however one came to it. */
function markCurrent(place: HTMLElement): void {
  const root = place.querySelector(".gallery__slides");
  const watch = new IntersectionObserver(
    (seen) => {
      for (const { target, isIntersecting } of seen)
        place.querySelector(`a[href="#${target.id}"]`)?.setAttribute("aria-current", String(isIntersecting));
    },
    { root, threshold: 0.6 },
  );
  for (const slide of place.querySelectorAll(".gallery__slide")) watch.observe(slide);
}
