import MarkdownIt from "markdown-it";

/** Members' and brands' Markdown: no HTML, pictures or tables (they carry styles), links only to the web and to mail addresses. */
const markdown = new MarkdownIt({ html: false, linkify: true, breaks: true }).disable(["image", "table"]);

markdown.validateLink = (url) => /^(https?:\/\/|mailto:)/i.test(url.trim());
// Bare words such as "index.py" are no addresses: only what is spelt with its scheme is made a link.
markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false });

markdown.renderer.rules.link_open = (tokens, index, options, _env, self) => {
  tokens[index]?.attrSet("rel", "nofollow ugc noopener");
  return self.renderToken(tokens, index, options);
};

/** Headings begin at h3: the page and its parts own h1 and h2. */
markdown.core.ruler.push("lower_headings", ({ tokens }) => {
  for (const token of tokens)
    if (token.type.startsWith("heading")) token.tag = `h${Math.min(6, Number(token.tag.slice(1)) + 2)}`;
});

/** "[a]()" has no address: its text stays, the link goes. Links do not nest, so one flag pairs the two ends. */
markdown.core.ruler.push("unlink_nowhere", ({ tokens }) => {
  for (const token of tokens) {
    let nowhere = false;
    token.children &&= token.children.filter((part) => {
      if (part.type === "link_open") nowhere = part.attrGet("href") === "";
      return !(nowhere && part.type.startsWith("link_"));
    });
  }
});

/** Text as published: everything in it is escaped or of Markdown's own making. */
export const markdownToHtml = (text: string): string => markdown.render(text);
