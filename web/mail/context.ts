import type { Brand } from "../models.ts";

/** What every mail needs besides its own content; `origin` as people type it, for links. */
export type MailContext = { brand: Brand; origin: string };
