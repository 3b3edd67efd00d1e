import type { Step } from "../fields.ts";
import { coloursStep } from "./step-colours.tsx";
import { finishStep } from "./step-finish.tsx";
import { logoStep } from "./step-logo.tsx";
import { policyStep } from "./step-policy.tsx";
import { charterStep, circleStep, languagesStep, nameStep, termsStep } from "./step-texts.tsx";
import { type StepPage, type View, wizardDocument } from "./wizard-frame.tsx";

const pages: Record<Step, (view: View) => StepPage> = {
  name: nameStep,
  logo: logoStep,
  colours: coloursStep,
  languages: languagesStep,
  circle: circleStep,
  charter: charterStep,
  policy: policyStep,
  terms: termsStep,
  finish: finishStep,
};

/** One page of the wizard. */
export const wizardPage = (view: View): string => wizardDocument(view, pages[view.step](view));
