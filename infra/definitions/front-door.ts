import { uploadsPath } from "../../functions/pictures/limits.ts";

/** What CloudFront does, defined once: CDK makes behaviours of it and the local front door obeys it. First match wins. */
export const behaviours = [
  { name: "assets", path: "/assets/*", origin: "assets", cookies: false, cache: "immutable", methods: "read" },
  /** Before the rest of the API: the same for everybody, so the edge may keep it and gets no cookie. */
  { name: "search", path: "/api/search/*", origin: "api", cookies: false, cache: "by-header", methods: "read" },
  { name: "api", path: "/api/*", origin: "api", cookies: true, cache: "none", methods: "all" },
  { name: "auth", path: "/auth/*", origin: "api", cookies: true, cache: "none", methods: "all" },
  /** The one address that takes files, for the bucket itself: the form that a function signed says what it lets in. */
  { name: "uploads", path: uploadsPath, origin: "uploads", cookies: false, cache: "none", methods: "all" },
  { name: "support-fr", path: "/fr/soutenir/*", origin: "api", cookies: true, cache: "none", methods: "all" },
  { name: "support-en", path: "/en/support/*", origin: "api", cookies: true, cache: "none", methods: "all" },
  { name: "own-fr", path: "/fr/prive/*", origin: "api", cookies: true, cache: "none", methods: "all" },
  { name: "own-en", path: "/en/private/*", origin: "api", cookies: true, cache: "none", methods: "all" },
  /** Cards of ideas, for other sites to frame: the only pages that may be framed. */
  {
    name: "embed",
    path: "/embed/*",
    origin: "pages-then-api",
    cookies: false,
    cache: "by-header",
    methods: "read",
    headers: "framed",
  },
  { name: "stop-fr", path: "/fr/desabonnement/*", origin: "api", cookies: false, cache: "none", methods: "all" },
  { name: "stop-en", path: "/en/unsubscribe/*", origin: "api", cookies: false, cache: "none", methods: "all" },
  /** Published pages; what the bucket lacks, the site function answers (deep lists, 404, 410, redirects). */
  { name: "pages", path: "*", origin: "pages-then-api", cookies: false, cache: "by-header", methods: "read" },
] as const satisfies readonly Behaviour[];

export type Behaviour = {
  name: string;
  path: string;
  origin: "assets" | "api" | "pages-then-api" | "uploads";
  /** Cached routes never receive cookies. */
  cookies: boolean;
  cache: "immutable" | "none" | "by-header";
  methods: "read" | "all";
  /** Which security headers; the strict ones unless said. */
  headers?: "framed";
};

export const securityHeaders = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
    "manifest-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  "strict-transport-security": "max-age=63072000; includeSubDomains; preload",
  "x-content-type-options": "nosniff",
  "referrer-policy": "strict-origin-when-cross-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=()",
  "cross-origin-opener-policy": "same-origin",
} as const;

/** The same, for pages that hold nothing personal and no act, so that any site may frame them and load their script. */
export const framedHeaders = {
  ...securityHeaders,
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; " +
    "form-action 'none'; frame-ancestors *",
  "cross-origin-resource-policy": "cross-origin",
} as const;

/** What each behaviour's answers carry. */
export const headersOf = ({ headers }: Behaviour): Record<string, string> =>
  headers === "framed" ? framedHeaders : securityHeaders;

/** The header by which the API knows its own front door. */
export const originSecretHeader = "x-origin-secret";
/** Set by the front door on requests to the API: the address that the visitor typed. */
export const viewerHostHeader = "x-viewer-host";
export const viewerProtocolHeader = "x-viewer-protocol";

/** Path of a page → key of its object in the pages bucket: the path itself, so that nothing is rewritten on the way. */
export const pageKey = (path: string): string => path.slice(1);

/** The query parameters that distinguish pages; the edge ignores all others. */
export const pageQueryParameters = ["sort", "circle", "cursor", "q"] as const;

/** The edition for a visitor at the bare address, from Accept-Language; of those that its brand offers; English where none is named. */
export const homeFor = (acceptLanguage: string, languages: readonly string[]): string => {
  const asked = languages
    .map((lang) => ({ lang, at: acceptLanguage.toLowerCase().search(new RegExp(`\\b${lang}\\b`)) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)[0];
  return `/${asked ? asked.lang : languages.includes("en") ? "en" : languages[0]}/`;
};
