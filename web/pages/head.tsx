import type { PageContext } from "../models.ts";
import { jsonForScript } from "./json-ld.ts";
import type { HeadModel, Page } from "./page.ts";

/** Everything search engines, shares and the browser read before the page. */
export function Head({ page, context }: { page: Page; context: PageContext }) {
  const { head } = page;
  const { lang, origin, brand, assets } = context;
  const title = head.title === brand.name ? brand.name : `${head.title} · ${brand.name}`;
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      <meta name="description" content={head.description} />
      {head.noindex ? <meta name="robots" content="noindex" /> : <Addresses page={page} context={context} />}
      <meta property="og:site_name" content={brand.name} />
      <meta property="og:type" content={head.kind ?? "website"} />
      <meta property="og:title" content={head.title} />
      <meta property="og:description" content={head.description} />
      <meta property="og:url" content={`${origin}${page.address[lang]}`} />
      <meta property="og:locale" content={lang === "fr" ? "fr_FR" : "en_GB"} />
      {head.feed && <link rel="alternate" type="application/atom+xml" title={head.title} href={head.feed} />}
      <SharePicture picture={head.picture} origin={origin} />
      <meta name="theme-color" media="(prefers-color-scheme: light)" content="#fbf6ec" />
      <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#12151f" />
      {assets["theme.js"] && <script src={assets["theme.js"]} />}
      {["display.woff2", "text.woff2"].map((font) =>
        assets[font] ? (
          <link key={font} rel="preload" href={assets[font]} as="font" type="font/woff2" crossOrigin="anonymous" />
        ) : null,
      )}
      {assets["site.css"] && <link rel="stylesheet" href={assets["site.css"]} />}
      {assets["icon.svg"] && <link rel="icon" href={assets["icon.svg"]} type="image/svg+xml" />}
      {assets["icon-180.png"] && <link rel="apple-touch-icon" href={assets["icon-180.png"]} />}
      {assets["site.webmanifest"] && <link rel="manifest" href={assets["site.webmanifest"]} />}
      {["site.js", ...(page.scripts ?? [])].map((name) =>
        assets[name] ? <script key={name} type="module" src={assets[name]} /> : null,
      )}
      {head.jsonLd && (
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonForScript(head.jsonLd) }} />
      )}
    </head>
  );
}

function SharePicture({ picture, origin }: { picture: HeadModel["picture"]; origin: string }) {
  if (!picture) return null;
  const { address, type, width, height, alt } = picture;
  return (
    <>
      <meta property="og:image" content={new URL(address, origin).href} />
      {type && <meta property="og:image:type" content={type} />}
      {width && <meta property="og:image:width" content={String(width)} />}
      {height && <meta property="og:image:height" content={String(height)} />}
      {alt && <meta property="og:image:alt" content={alt} />}
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}

function Addresses({ page, context }: { page: Page; context: PageContext }) {
  const { origin, lang, brand } = context;
  const { languages = ["fr", "en"] } = brand;
  const byDefault = languages.includes("en") ? "en" : "fr";
  return (
    <>
      <link rel="canonical" href={`${origin}${page.address[lang]}`} />
      {languages.map((each) => (
        <link key={each} rel="alternate" hreflang={each} href={`${origin}${page.address[each]}`} />
      ))}
      <link rel="alternate" hreflang="x-default" href={`${origin}${page.address[byDefault]}`} />
    </>
  );
}
