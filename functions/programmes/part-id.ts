import * as z from "zod/mini";

/** A short name of a part of a programme: given once, kept for good, since answers and reports name it. */
export const PartId = z.string().check(z.regex(/^[a-z0-9]{1,12}$/));
