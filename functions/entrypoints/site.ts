import { serve } from "./http.ts";

export const handler = serve(
  "site",
  async () => undefined,
  () => {},
);
