import type { Both } from "../../../../functions/platform/languages.ts";

/** What every circle’s submission terms say in the same words. */
export const terms = (people: Both): Both => ({
  fr: `## Ce que vous nous confiez

Votre idée reste la vôtre. En l’envoyant, vous nous autorisez à la publier ici, à la traduire, à la dessiner et à l’étudier, gratuitement et sans exclusivité, tant qu’elle est en ligne.

## Ce que nous vous devons

- Une réponse de la modération, avec ses raisons.
- Si votre idée atteint le dernier palier : une décision de notre équipe produit, publique, signée et motivée.
- Si nous la fabriquons : un contrat écrit **avant** la première maquette. Il prévoit 3 % du prix de vente hors taxes pour ${people.fr}, et votre nom sur la boîte si vous le souhaitez.

## Ce que vous nous garantissez

L’idée vient de vous, ou vous avez le droit de la proposer. Si elle s’inspire d’un objet existant, vous le dites.

## Si vous changez d’avis

Vous pouvez retirer votre idée jusqu’à l’ouverture de l’étude. Son texte disparaît alors du site ; la date de l’envoi et celle du retrait restent.`,
  en: `## What you entrust to us

Your idea stays yours. By submitting it you let us publish it here, translate it, draw it and study it, free of charge and without exclusivity, for as long as it is online.

## What we owe you

- An answer from moderation, with its reasons.
- If your idea reaches the last step: a decision by our product team, public, signed and explained.
- If we make it: a written contract **before** the first mock-up. It gives ${people.en} 3% of the net selling price, and your name on the box if you want it there.

## What you vouch for

The idea is yours, or you have the right to submit it. If it builds on something that exists, you say so.

## If you change your mind

You can withdraw your idea until review opens. Its text then leaves the site; the dates of submission and withdrawal stay.`,
});

/** What becomes of people’s data, the same in every charter. */
export const dataPart: Both = {
  fr: `Nous publions votre nom d’affichage à côté de vos idées, jamais à côté de vos soutiens. Vos réponses (prix, quantité, envie de tester) ne servent qu’à l’étude de l’idée, regroupées avec celles des autres. Nous ne les vendons pas, ne les recoupons pas avec vos achats, et nous effaçons ce que vous nous demandez d’effacer sous trente jours.`,
  en: `We publish your display name next to your ideas, never next to your supports. Your answers (price, quantity, wish to test) serve the review of that idea only, pooled with everyone else’s. We do not sell them, do not match them with what you buy from us, and erase what you ask us to erase within thirty days.`,
};
