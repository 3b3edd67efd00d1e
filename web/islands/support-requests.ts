import type { SupportAnswers, SupportView } from "../../functions/support/contract.ts";
import type { Twin } from "./standing.ts";

export type Failure = "unreachable" | "signed-out" | "closed" | "own-idea" | "too-many" | "failed";
export type Outcome<T> = { ok: true; value: T } | { ok: false; failure: Failure };

const failures: Record<string, Failure> = {
  "sign-in-needed": "signed-out",
  "session-expired": "signed-out",
  "support-closed": "closed",
  "own-idea": "own-idea",
  "too-many-requests": "too-many",
};

/** What a refusal means to someone who supports; unknown codes are failures. */
export const failureOf = (code: string | undefined): Failure => failures[code ?? ""] ?? "failed";

// Bare `fetch`: the typed client would cost the idea page a tenth of its script.
async function asked<T>(
  path: string,
  init: RequestInit,
  read: (response: Response) => Promise<T>,
): Promise<Outcome<T>> {
  try {
    const response = await fetch(path, init);
    if (response.ok) return { ok: true, value: await read(response) };
    const problem: { code?: string } = await response.json().catch(() => ({}));
    return { ok: false, failure: failureOf(problem.code) };
  } catch {
    return { ok: false, failure: "unreachable" };
  }
}

const viewIn = (response: Response): Promise<SupportView> => response.json();
const pathOf = (ideaId: string) => `/api/ideas/${ideaId}/support`;

export const readSupport = (ideaId: string) => asked(pathOf(ideaId), {}, viewIn);
export const giveSupport = (ideaId: string) => asked(pathOf(ideaId), { method: "PUT" }, viewIn);
export const withdrawSupport = (ideaId: string) => asked(pathOf(ideaId), { method: "DELETE" }, viewIn);

export const sendAnswers = (ideaId: string, answers: SupportAnswers) =>
  asked(
    `${pathOf(ideaId)}/answers`,
    { method: "PUT", headers: { "content-type": "application/json" }, body: JSON.stringify(answers) },
    async () => undefined,
  );

export const readTwin = (path: string) => asked(path, {}, (response): Promise<Twin> => response.json());
