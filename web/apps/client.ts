import { hc } from "hono/client";
import type { Api } from "../../functions/api.ts";

/** The API, typed by the routes themselves; the browser adds Origin and the session cookie. */
export const api = hc<Api>("/api");
