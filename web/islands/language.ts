import { currentMember } from "./session.ts";

/** The other edition of exactly this page, and the member's mail and notices in it from now on. */
export function rememberLanguage(link: HTMLAnchorElement): void {
  link.addEventListener("click", async () => {
    // What is chosen on the desk stays chosen: its idea is in the query.
    link.search ||= location.search;
    if (!(await currentMember())) return;
    void fetch("/api/my/language", {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ lang: link.hreflang === "en" ? "en" : "fr" }),
      keepalive: true,
    });
  });
}
