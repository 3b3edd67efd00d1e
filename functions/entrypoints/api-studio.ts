import { serve } from "./http.ts";

export const handler = serve(
  "api-studio",
  async () => undefined,
  () => {},
);
