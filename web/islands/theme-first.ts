// Runs before the page is painted, so that a remembered theme does not flash; site.js keeps the choice.
try {
  const theme = localStorage.getItem("palier:theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // Where nothing is kept, the device's theme holds.
}
