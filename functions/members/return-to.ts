const somewhere = "https://palier.invalid";

/**
 * The local page to go back to after sign-in, or undefined when the text could lead anywhere else.
 * Browsers read "\" as "/" and drop tabs and line breaks, so what a parser makes of it decides, not how it begins.
 */
export function localPath(text: string | undefined): string | undefined {
  if (!text?.startsWith("/") || text.length > 500 || !URL.canParse(text, somewhere)) return undefined;
  const url = new URL(text, somewhere);
  if (url.origin !== somewhere || url.pathname.startsWith("//") || url.pathname.startsWith("/auth/")) return undefined;
  return `${url.pathname}${url.search}${url.hash}`;
}

/** The same page told how something went, in its query. */
export function withNews(path: string, news: Record<string, string>): string {
  const url = new URL(path, somewhere);
  for (const [name, value] of Object.entries(news)) url.searchParams.set(name, value);
  return `${url.pathname}${url.search}${url.hash}`;
}
