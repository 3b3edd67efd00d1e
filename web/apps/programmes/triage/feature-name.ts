import type { Feature } from "../../../../functions/programmes/contract.ts";
import type { Lang } from "../../../paths.ts";

/** Undefined for a feature that the programme has dropped since. */
export const featureName = (features: readonly Feature[], featureId: string, lang: Lang): string | undefined =>
  features.find((feature) => feature.featureId === featureId)?.name[lang];
