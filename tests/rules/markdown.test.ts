import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { markdownToHtml } from "../../functions/platform/markdown.ts";

const opening =
  /^<(p|h[3-6]|em|strong|s|ul|li|blockquote|pre|hr|br|ol( start="\d+")?|code( class="language-[^"<>]*")?|a href="(https?:\/\/|mailto:)[^"<>]*"( title="[^"<>]*")? rel="nofollow ugc noopener")>$/i;
const closing = /^<\/(p|h[3-6]|em|strong|s|ul|ol|li|blockquote|pre|code|a)>$/;
const foreignTags = (html: string) =>
  (html.match(/<[^>]*>?/g) ?? []).filter((tag) => !opening.test(tag) && !closing.test(tag));

describe("what people write becomes", () => {
  test.each([
    ["emphasis and lists", "*a* **b**\n\n- c", "<p><em>a</em> <strong>b</strong></p>\n<ul>\n<li>c</li>\n</ul>\n"],
    ["a line break where they broke the line", "un\ndeux", "<p>un<br>\ndeux</p>\n"],
    ["headings below those of the page", "# a\n\n## b\n\n###### c", "<h3>a</h3>\n<h4>b</h4>\n<h6>c</h6>\n"],
    ["headings also when underlined", "a\n=", "<h3>a</h3>\n"],
    [
      "links that lend no rank",
      "[ici](https://a.example/?b=c&d)",
      '<p><a href="https://a.example/?b=c&amp;d" rel="nofollow ugc noopener">ici</a></p>\n',
    ],
    [
      "links also when bare",
      "https://a.example",
      '<p><a href="https://a.example" rel="nofollow ugc noopener">https://a.example</a></p>\n',
    ],
    ["no link where the address is empty", "[ici]() [là](  ) [", "<p>ici là [</p>\n"],
    [
      "a link after one without address",
      "[a]()[b](https://b.example)",
      '<p>a<a href="https://b.example" rel="nofollow ugc noopener">b</a></p>\n',
    ],
    ["no links of mere words", "index.py a.example me@a.example", "<p>index.py a.example me@a.example</p>\n"],
  ])("%s", (_, text, html) => {
    expect(markdownToHtml(text)).toBe(html);
  });
});

describe("what attackers write stays text", () => {
  test.each([
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<style>*{display:none}</style>",
    "[a](javascript:alert(1))",
    "[a](JaVaScRiPt:alert(1))",
    "[a](java\tscript:alert(1))",
    "[a](&#106;avascript:alert(1))",
    "[a](javascript&colon;alert(1))",
    "[a](%6Aavascript:alert(1))",
    "[a](vbscript:x)",
    "[a](data:text/html;base64,PHNjcmlwdD4=)",
    "[a](file:///etc/passwd)",
    "[a](//evil.example)",
    "[a](/auth/sign-out)",
    "<javascript:alert(1)>",
    "[a]\n\n[a]: javascript:alert(1)",
    "![a](https://evil.example/pixel.gif)",
    "![a](javascript:alert(1))",
    '[a](https://a.example "\\" onmouseover=alert(1) \\"")',
    '[a](https://a.example/"onmouseover=alert(1))',
    '```"><script>alert(1)</script>\nx\n```',
    "|a|b|\n|:-|-:|\n|c|d|",
    "<!-- a --><a href='javascript:alert(1)'>b</a>",
  ])("%s", (text) => {
    const html = markdownToHtml(text);
    expect(foreignTags(html)).toEqual([]);
    expect(html).not.toMatch(/<img|href="(?!https?:|mailto:)|style=/i);
  });

  const fragments = [
    "<",
    ">",
    '"',
    "'",
    "](",
    "[",
    ")",
    "javascript:",
    "data:",
    "https://a",
    "\n",
    "`",
    "*",
    "&#x6A;",
    "\\",
    "!",
    "#",
    " ",
    "\u0000",
    "on",
    "=",
  ];
  test("whatever they put together", () => {
    const text = fc.array(fc.oneof(fc.constantFrom(...fragments), fc.string({ maxLength: 4 })), { maxLength: 40 });
    fc.assert(
      fc.property(text, (parts) => {
        expect(foreignTags(markdownToHtml(parts.join("")))).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });
});
