import type { IdeaPlan } from "./idea-plan.ts";
import { atelierDesEnfants } from "./ideas/atelier-des-enfants.ts";
import { jardinDePoche } from "./ideas/jardin-de-poche.ts";
import { petitEspace } from "./ideas/petit-espace.ts";
import { veloDuQuotidien } from "./ideas/velo-du-quotidien.ts";

export const demoIdeas: readonly IdeaPlan[] = [
  ...petitEspace,
  ...veloDuQuotidien,
  ...jardinDePoche,
  ...atelierDesEnfants,
];
