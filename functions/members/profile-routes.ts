import { Hono } from "hono";
import { requireMember } from "../platform/app.ts";
import { type Env, valid } from "../platform/http.ts";
import { ProfileInput } from "./contract.ts";
import type { MemberStore } from "./store.ts";

export type ProfileDeps = {
  profiles: Pick<MemberStore, "profile" | "setProfile">;
  /** The running session bears the new name at once. */
  rename: (cookieHeader: string | undefined, name: string, publicOrigin: string) => Promise<void>;
};

/** One's own public profile: the name, and what it shows. */
export function profileRoutes({ profiles, rename }: ProfileDeps) {
  return new Hono<Env>()
    .get("/my/profile", requireMember, async (c) => c.json(await profiles.profile(c.var.member.memberId)))
    .put("/my/profile", requireMember, valid("json", ProfileInput), async (c) => {
      const input = c.req.valid("json");
      await profiles.setProfile(c.var.member.memberId, input);
      await rename(c.req.header("cookie"), input.name, c.var.publicOrigin);
      return c.json(await profiles.profile(c.var.member.memberId));
    });
}
