import type { ApplicationInput } from "../../../../functions/enrolment/contract.ts";
import type { Issue } from "../../../../functions/platform/problem.ts";
import type { ShownProgramme } from "../../../../functions/programmes/contract.ts";
import type { Sent } from "../../answer.ts";
import { browserShelf, isRecord, type Kept, keptUnder } from "../../kept.ts";

/** A form as it is being filled in; every answer as text or chosen options. */
export type Filled = {
  read: boolean;
  variantId: string;
  country: string;
  ageBand: string;
  device: string;
  answers: Record<string, string[]>;
};

export const empty = ({ variants }: Pick<ShownProgramme, "variants">): Filled => ({
  read: false,
  variantId: variants.length === 1 ? (variants[0]?.variantId ?? "") : "",
  country: "",
  ageBand: "",
  device: "",
  answers: {},
});

const isFilled = (value: unknown): value is Filled =>
  isRecord(value) &&
  isRecord(value.answers) &&
  typeof value.variantId === "string" &&
  typeof value.country === "string";

/** What was typed stays on the device until it is sent: a lost connection or an expired session costs nothing. */
export const keptFor = (programmeId: string): Kept<Filled> =>
  keptUnder(browserShelf(), `palier.application.${programmeId}`, isFilled);

/** Everything that is asked for and empty, named at once as the server would name it. */
export function missingIn(filled: Filled, { eligibility, screener }: Asking): Issue[] {
  const said = [
    ...(filled.variantId ? [] : ["variantId"]),
    ...(eligibility.countries && !filled.country ? ["country"] : []),
    ...(eligibility.ages && !filled.ageBand ? ["ageBand"] : []),
    ...(eligibility.devices && !filled.device ? ["device"] : []),
  ];
  const unanswered = screener.filter(
    ({ questionId, required }) => required && !(filled.answers[questionId] ?? []).some((given) => given.trim()),
  );
  return [...said, ...unanswered.map(({ questionId }) => `answers.${questionId}`)].map((path) => ({
    path,
    code: "missing",
  }));
}
type Asking = Pick<ShownProgramme, "eligibility" | "screener">;

/** The application as it is sent. */
export function inputOf(filled: Filled, { screener }: Pick<ShownProgramme, "screener">): Sent<ApplicationInput> {
  const { variantId, country, ageBand, device, answers } = filled;
  return {
    variantId,
    ...(country && { country }),
    ...(isAge(ageBand) && { ageBand }),
    ...(isDevice(device) && { device }),
    answers: screener.flatMap(({ questionId, kind }): Sent<ApplicationInput>["answers"] => {
      const given = (answers[questionId] ?? []).filter(Boolean);
      if (given.length === 0) return [];
      if (kind === "scale") return [{ questionId, figure: Number(given[0]) }];
      return kind === "text" ? [{ questionId, text: given[0] ?? "" }] : [{ questionId, options: given }];
    }),
  };
}

type Said = Required<Sent<ApplicationInput>>;
const isAge = (text: string): text is Said["ageBand"] => text !== "";
const isDevice = (text: string): text is Said["device"] => text !== "";
