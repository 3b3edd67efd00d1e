import type { Context } from "hono";
import type { ValidationTargets } from "hono/types";
import { validator } from "hono/validator";
import type * as z from "zod/mini";
import { type Issue, Problem } from "./problem.ts";
import type { SessionMember } from "./session.ts";

/** What every handler finds in its context. `member` is set by the session middleware, asserted by `requireMember`. */
export type Env = {
  Variables: {
    now: Date;
    requestId: string;
    publicOrigin: string;
    session: SessionMember | undefined;
    /** The browser showed a session that is over: a refusal then says so, and typed text can be kept. */
    sessionExpired: boolean;
    member: SessionMember;
  };
};
export type Ctx = Context<Env>;

/** Validates one part of the request against a contract; unknown fields and wrong values become one problem with all issues. */
export function valid<Target extends keyof ValidationTargets, Schema extends z.ZodMiniType>(
  target: Target,
  schema: Schema,
) {
  return validator(target, (value, c): z.output<Schema> => {
    if (target === "json" && !isJson(c.req.header("content-type"))) throw new Problem("wrong-media-type");
    return parsed(schema, value);
  });
}

const isJson = (contentType: string | undefined) => /^application\/json\s*(;|$)/i.test(contentType ?? "");

/** @throws Problem invalid-input naming each fault: path, rule, limit. */
export function parsed<Schema extends z.ZodMiniType>(schema: Schema, value: unknown): z.output<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new Problem("invalid-input", { issues: firstOfEachPath(result.error.issues.flatMap(toIssues)) });
}

/** A person mends one thing at a time: of several faults of a field the first is told. */
function firstOfEachPath(issues: Issue[]): Issue[] {
  return issues.filter(({ path }, at) => issues.findIndex((issue) => issue.path === path) === at);
}

function toIssues(issue: z.core.$ZodIssue): Issue[] {
  const path = issue.path.join(".");
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({ path: path ? `${path}.${key}` : key, code: "unknown-field" }));
    case "too_big":
      return [
        {
          path,
          code: issue.origin === "string" ? "too-long" : issue.origin === "array" ? "too-many" : "too-large",
          limit: Number(issue.maximum),
        },
      ];
    case "too_small":
      return [{ path, code: tooSmall(issue), limit: Number(issue.minimum) }];
    case "invalid_type":
      return [{ path, code: issue.input === undefined ? "missing" : "wrong-kind" }];
    default:
      return [{ path, code: "not-accepted" }];
  }
}

function tooSmall(issue: z.core.$ZodIssueTooSmall): string {
  if (issue.origin === "string") return Number(issue.minimum) <= 1 ? "missing" : "too-short";
  return issue.origin === "array" ? "too-few" : "too-small";
}
