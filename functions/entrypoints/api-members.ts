import { serve } from "./http.ts";

export const handler = serve(
  "api-members",
  async () => undefined,
  () => {},
);
