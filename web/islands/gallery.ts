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
}
