// Runs in the frame on another site: takes the theme from the address, and tells the page around how tall the card is.
const theme = location.hash.slice(1);
if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;

if (parent !== window)
  addEventListener("load", () => {
    const tell = () => parent.postMessage({ palier: "height", height: document.documentElement.offsetHeight }, "*");
    new ResizeObserver(tell).observe(document.documentElement);
  });
