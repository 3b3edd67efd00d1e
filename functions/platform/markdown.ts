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

/** Text as published: everything in it is escaped or of Markdown's own making. */
export const markdownToHtml = (text: string): string => markdown.render(text);
