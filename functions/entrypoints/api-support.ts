import { serve } from "./http.ts";

export const handler = serve(
  "api-support",
  async () => undefined,
  () => {},
);
