/** Says something to people who listen to the page. One region for all, there before it speaks. */
export function announce(text: string): void {
  const region = liveRegion();
  region.textContent = "";
  // Emptied first and filled in another turn, so that the same words are spoken again.
  setTimeout(() => {
    region.textContent = text;
  }, 60);
}

function liveRegion(): HTMLElement {
  const existing = document.getElementById("live");
  if (existing) return existing;
  const region = document.createElement("div");
  region.id = "live";
  region.className = "visually-hidden";
  region.setAttribute("role", "status");
  document.body.append(region);
  return region;
}
