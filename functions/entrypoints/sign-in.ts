import { serve } from "./http.ts";

export const handler = serve(
  "sign-in",
  async () => undefined,
  () => {},
);
