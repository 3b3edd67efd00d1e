import type { ContentfulStatusCode } from "hono/utils/http-status";

/** Every refusal has a code; codes are the message keys of both languages (`web/i18n`). */
export const problemStatus = {
  "invalid-input": 400,
  "unreadable-body": 400,
  "sign-in-needed": 401,
  "session-expired": 401,
  "not-allowed": 403,
  "cross-site": 403,
  "not-from-the-front-door": 403,
  "not-found": 404,
  gone: 410,
  "draft-changed-elsewhere": 409,
  "idea-changed-meanwhile": 409,
  "wrong-stage": 409,
  "idea-left-review": 409,
  "decision-changed-elsewhere": 409,
  "countersign-needed": 409,
  "own-decision": 403,
  "support-closed": 409,
  "not-supported-yet": 409,
  "own-idea": 403,
  "invitation-closed": 410,
  "too-many-co-creators": 409,
  "terms-not-accepted": 409,
  "terms-changed": 409,
  "circle-too-small": 409,
  "visibility-fixed": 409,
  "circle-draft-changed": 409,
  "circle-changed-meanwhile": 409,
  "replies-changed": 409,
  "circle-closed": 409,
  "invitation-used": 409,
  "invitation-over": 410,
  "staff-changed": 409,
  "last-brand-manager": 409,
  "invitation-for-another": 403,
  "milestones-must-rise": 422,
  "milestone-above-membership": 422,
  "talk-closed": 409,
  "comment-gone": 409,
  "comment-changed-elsewhere": 409,
  "too-many-updates": 409,
  "own-comment": 403,
  "reports-changed": 409,
  "same-idea": 422,
  "other-circle": 409,
  "not-gathering": 409,
  "has-taken-in": 409,
  "ends-too-soon": 409,
  "still-carrying": 409,
  "split-too-late": 409,
  "item-taken": 409,
  "item-answered": 409,
  "undo-too-late": 409,
  "appeal-too-late": 410,
  "appealed-already": 409,
  "appeal-decided": 409,
  "own-act": 403,
  "member-limited": 403,
  "member-suspended": 403,
  "reasons-missing": 422,
  "date-must-be-later": 422,
  "import-over": 409,
  "import-out-of-step": 409,
  "programme-wrong-stage": 409,
  "programme-changed-meanwhile": 409,
  "enrolment-wrong-status": 409,
  "not-eligible": 403,
  "screener-answered": 409,
  "offer-over": 410,
  "terms-older": 409,
  "nobody-waits": 409,
  "person-changed": 409,
  "no-seat-free": 409,
  "feedback-wrong-status": 409,
  "feedback-changed-meanwhile": 409,
  "feedback-over": 409,
  "feedback-not-mendable": 409,
  "feedback-changed-elsewhere": 409,
  "own-feedback": 403,
  "reporter-only": 403,
  "testers-only": 403,
  "tester-no-more": 403,
  "testing-not-open": 409,
  "feedback-merge-circle": 409,
  "feedback-held": 409,
  "same-feedback": 422,
  "version-in-use": 409,
  "not-testing": 403,
  "phase-not-begun": 409,
  "survey-not-open": 409,
  "export-over": 410,
  "results-changed-meanwhile": 409,
  "seat-needed": 403,
  "not-active-yet": 409,
  "address-missing": 409,
  "parcel-under-way": 409,
  "parcel-changed": 409,
  "parcel-wrong-status": 409,
  "too-many-drafts": 409,
  "too-many-pictures": 409,
  "pictures-waiting": 409,
  "too-many-requests": 429,
  "too-many-invitations": 429,
  "too-large": 413,
  "wrong-media-type": 415,
  busy: 503,
  unexpected: 500,
} as const satisfies Record<string, ContentfulStatusCode>;

export type ProblemCode = keyof typeof problemStatus;

/** One fault of the input: where (`path`), which rule (`code`), and the figure it was measured against. */
export type Issue = { path: string; code: string; limit?: number };

/** `application/problem+json`; `title` is English for logs, people read the message of `code`. */
export type ProblemBody = {
  type: string;
  title: string;
  status: number;
  code: ProblemCode;
  issues?: Issue[];
  /** Values for the message of `code`, such as a date or a figure. */
  values?: Record<string, string | number>;
  requestId?: string;
};

/** Thrown by rules, stores and routes; answered by the one `onError`. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly issues: Issue[] | undefined;
  readonly values: Record<string, string | number> | undefined;

  constructor(
    code: ProblemCode,
    more: { issues?: Issue[]; values?: Record<string, string | number>; cause?: unknown } = {},
  ) {
    super(code, { cause: more.cause });
    this.name = "Problem";
    this.code = code;
    this.issues = more.issues;
    this.values = more.values;
  }
}

export function problemBody(problem: Problem, requestId?: string): ProblemBody {
  return {
    type: `https://palier.dev/problems/${problem.code}`,
    title: problem.code.replaceAll("-", " "),
    status: problemStatus[problem.code],
    code: problem.code,
    ...(problem.issues && { issues: problem.issues }),
    ...(problem.values && { values: problem.values }),
    ...(requestId && { requestId }),
  };
}
