import { paths } from "../../web/paths.ts";

/**
 * What other sites load, at an address that never changes: puts the card's frame where the script stands and gives it the
 * height that the card tells. Plain text, old syntax, nothing else: it runs in pages that are not ours.
 */
export const embedScript = (origin: string): string => `(function () {
  var script = document.currentScript, data = script.dataset;
  if (!/^ide_[0-9a-z]{12}$/.test(data.idea || "")) return;
  var frame = document.createElement("iframe");
  frame.src = ${JSON.stringify(origin)} + (data.lang === "fr" ? ${JSON.stringify(paths.embed("fr", ""))} : ${JSON.stringify(paths.embed("en", ""))}) + data.idea + (data.theme ? "#" + data.theme : "");
  frame.title = data.lang === "fr" ? "Une idée à soutenir" : "An idea to support";
  frame.width = data.width || "420";
  frame.height = "820";
  frame.loading = "lazy";
  frame.setAttribute("frameborder", "0");
  frame.style.maxWidth = "100%";
  script.parentNode.insertBefore(frame, script);
  addEventListener("message", function (event) {
    var told = event.data;
    if (event.source === frame.contentWindow && event.origin === ${JSON.stringify(origin)} && told && told.palier === "height" && told.height > 0)
      frame.height = String(Math.min(2000, Math.ceil(told.height)));
  });
})();
`;
