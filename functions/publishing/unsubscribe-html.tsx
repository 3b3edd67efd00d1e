import { render } from "preact-render-to-string";
import type { PageContext, UnsubscribeModel } from "../../web/models.ts";
import { Frame } from "../../web/pages/frame.tsx";
import { unsubscribePage } from "../../web/pages/unsubscribe.tsx";

type Site = Pick<PageContext, "brand" | "assets">;

/** The one page of a function that has no others to carry. */
export const unsubscribeHtml =
  (site: Site) =>
  (model: UnsubscribeModel, lang: PageContext["lang"], origin: string): string => {
    const context: PageContext = { ...site, lang, origin };
    return `<!doctype html>${render(<Frame page={unsubscribePage(model, context)} context={context} />)}`;
  };
