import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { embedScript } from "../../functions/publishing/embed-script.ts";
import { behaviours, headersOf } from "../../infra/definitions/front-door.ts";
import { renderPage } from "../../web/pages/render.tsx";
import { card, hostile, pageContext } from "../page-contents.ts";

const origin = "https://ideas.example";
const html = renderPage({ page: "embed", card: card() }, pageContext("fr"));

describe("the card for other sites", () => {
  test("is a whole document with one heading and one link, which leaves the frame", () => {
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html.match(/<a [^>]*>/g)).toEqual([expect.stringContaining('target="_blank"')]);
    expect(html).toContain('<meta name="robots" content="noindex"');
    expect(html).not.toContain(hostile);
    expect(html).not.toMatch(/<form|<script(?! src)| style=/);
  });

  test("is the only page that may be framed", () => {
    for (const behaviour of behaviours) {
      const policy = headersOf(behaviour)["content-security-policy"];
      expect(policy).toContain(behaviour.path === "/embed/*" ? "frame-ancestors *" : "frame-ancestors 'none'");
      expect(policy).not.toContain("unsafe");
    }
  });
});

describe("the script", () => {
  type Frame = Record<string, unknown> & { contentWindow: object };
  function run(dataset: Record<string, string>) {
    const frames: Frame[] = [];
    const heard: ((event: object) => void)[] = [];
    const frame = (): Frame => ({ style: {}, contentWindow: {}, setAttribute: () => {} });
    const script = { dataset, parentNode: { insertBefore: (made: Frame) => frames.push(made) } };
    const context = {
      document: { currentScript: script, createElement: frame },
      addEventListener: (_: string, hear: (event: object) => void) => heard.push(hear),
    };
    runInNewContext(embedScript(origin), context);
    return { frames, tell: (event: object) => heard[0]?.(event) };
  }

  test("frames the card in its language and theme, and gives it the height that the card tells", () => {
    const { frames, tell } = run({ idea: "ide_0123456789ab", lang: "fr", theme: "dark" });
    const [made] = frames;
    expect(made?.src).toBe(`${origin}/embed/fr/ideas/ide_0123456789ab#dark`);
    tell({ source: made?.contentWindow, origin: "https://evil.example", data: { palier: "height", height: 9 } });
    expect(made?.height).toBe("820");
    tell({ source: made?.contentWindow, origin, data: { palier: "height", height: 512.4 } });
    expect(made?.height).toBe("513");
  });

  test("does nothing for what is no idea", () => {
    expect(run({ idea: '"><script>' }).frames).toEqual([]);
  });
});
