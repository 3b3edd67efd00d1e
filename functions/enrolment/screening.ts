import { type Issue, Problem } from "../platform/problem.ts";
import type { Question } from "../programmes/contract.ts";
import type { Answer, ApplicationInput } from "./contract.ts";

type Given = ApplicationInput["answers"][number];
type Asked<K extends Question["kind"]> = Extract<Question, { kind: K }>;

/**
 * The answers in the order of the questions, each as its question wants it.
 * @throws Problem invalid-input naming every answer that is not one
 */
export function answersTo(screener: readonly Question[], given: readonly Given[]): Answer[] {
  const issues: Issue[] = given
    .filter(({ questionId }, at) => !isFirstOfAQuestion(screener, given, questionId, at))
    .map(({ questionId }) => ({ path: pathOf(questionId), code: "not-accepted" }));
  const answers = screener.flatMap((question) => {
    const answer = read(
      question,
      given.find((each) => each.questionId === question.questionId),
    );
    if (answer && "code" in answer) issues.push({ path: pathOf(question.questionId), ...answer });
    return answer && !("code" in answer) ? [answer] : [];
  });
  if (issues.length > 0) throw new Problem("invalid-input", { issues });
  return answers;
}

/** Whether nothing that was answered disqualifies. */
export const qualifies = (screener: readonly Question[], answers: readonly Answer[]): boolean =>
  answers.every((answer) => {
    const question = screener.find(({ questionId }) => questionId === answer.questionId);
    if (question?.kind === "scale") return (answer.figure ?? 0) >= (question.atLeast ?? 0);
    if (question?.kind === "text" || !question) return true;
    return question.options.every(
      ({ optionId, effect }) => effect !== "disqualifies" || !answer.options?.includes(optionId),
    );
  });

const pathOf = (questionId: string) => `answers.${questionId}`;

const isFirstOfAQuestion = (screener: readonly Question[], given: readonly Given[], questionId: string, at: number) =>
  screener.some((question) => question.questionId === questionId) &&
  given.findIndex((each) => each.questionId === questionId) === at;

type Read = Answer | { code: string; limit?: number } | undefined;

function read(question: Question, given: Given | undefined): Read {
  switch (question.kind) {
    case "single":
    case "multiple":
      return chosen(question, given?.options ?? []);
    case "scale":
      return figured(question, given?.figure);
    case "text":
      return given?.text ? { questionId: question.questionId, text: given.text } : lacking(question);
  }
}

const lacking = ({ required }: Pick<Question, "required">): Read => (required ? { code: "missing" } : undefined);

function chosen(question: Asked<"single" | "multiple">, ids: readonly string[]): Read {
  const { questionId, kind, options } = question;
  const known = options.map(({ optionId }) => optionId).filter((optionId) => ids.includes(optionId));
  if (known.length !== ids.length) return { code: "not-accepted" };
  if (kind === "single" && ids.length > 1) return { code: "too-many", limit: 1 };
  return ids.length > 0 ? { questionId, options: known } : lacking(question);
}

function figured(question: Asked<"scale">, figure: number | undefined): Read {
  const { questionId, from, to } = question;
  if (figure === undefined) return lacking(question);
  if (figure < from) return { code: "too-small", limit: from };
  return figure > to ? { code: "too-large", limit: to } : { questionId, figure };
}
