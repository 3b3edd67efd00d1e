import type { Both } from "../../../functions/platform/languages.ts";

/** Texts to begin with: each is a whole, honest one, with the brand's name where it belongs. Square brackets are to fill. */
export const charterFor = (brand: string): Both => ({
  fr: `## Notre objectif

Fabriquer **[combien] idées** venues de ce cercle d’ici à **[quand]**. Nous dirons ici où nous en sommes, même si nous n’y arrivons pas.

## Pourquoi ce cercle

Vous utilisez ce que nous faisons tous les jours ; nous, nous le dessinons. Vous savez donc des choses que nous ignorons. ${brand} ouvre ce cercle pour les entendre, et pour y répondre.

## Ce que nous promettons

- Toute idée envoyée est relue par une personne, qui dit pourquoi si elle ne paraît pas.
- Toute idée arrivée en haut de l’escalier reçoit une réponse publique, signée, avec ses raisons.
- Les règles et les échéances sont les mêmes pour tout le monde. Elles ne changent pas en route.

## Vos données

Nous publions votre nom d’affichage à côté de vos idées, jamais à côté de vos soutiens. Vos réponses (prix, quantité, envie de tester) ne servent qu’à l’étude de l’idée. Nous ne les vendons pas.`,
  en: `## What we are after

To make **[how many] ideas** from this circle by **[when]**. We will say here how far we have come, even if we fail.

## Why we run this circle

You use what we make every day; we only draw it. So you know things that we do not. ${brand} opens this circle to hear them, and to answer.

## What we promise

- Every idea that is sent is read by a person, who says why if it is not published.
- Every idea that reaches the top of the stair gets a public answer, signed, with its reasons.
- Rules and deadlines are the same for everybody. They do not change on the way.

## Your data

We publish your display name next to your ideas, never next to your supports. Your answers (price, quantity, wish to test) serve the review of that idea only. We do not sell them.`,
});

export const rules: Both = {
  fr: `Une idée à la fois : deux idées, deux envois.
L’idée vient de vous, ou vous avez le droit de la proposer.
Racontez à quel moment elle vous a manqué : une situation vécue vaut dix adjectifs.
Ni publicité, ni attaque contre des personnes.`,
  en: `One idea at a time: two ideas, two submissions.
The idea is yours, or you have the right to submit it.
Tell when you missed it: one situation you lived through is worth ten adjectives.
No advertising, and no attacks on people.`,
};

export const termsFor = (brand: string): Both => ({
  fr: `## Ce que vous nous confiez

Votre idée reste la vôtre. En l’envoyant, vous autorisez ${brand} à la publier ici, à la traduire et à l’étudier, gratuitement et sans exclusivité, tant qu’elle est en ligne.

## Ce que nous vous devons

- Une réponse de la modération, avec ses raisons.
- Si votre idée atteint le dernier palier : une décision publique, signée et motivée.
- Si nous la fabriquons : un contrat écrit avant le premier prototype. **[Précisez ici ce que vous offrez : part des ventes, somme, nom sur l’objet.]**

## Ce que vous nous garantissez

L’idée vient de vous, ou vous avez le droit de la proposer. Si elle s’inspire d’un objet existant, vous le dites.

## Si vous changez d’avis

Vous pouvez retirer votre idée jusqu’à l’ouverture de l’étude. Son texte disparaît alors du site ; les dates d’envoi et de retrait restent.`,
  en: `## What you entrust to us

Your idea stays yours. By submitting it you let ${brand} publish it here, translate it and study it, free of charge and without exclusivity, for as long as it is online.

## What we owe you

- An answer from moderation, with its reasons.
- If your idea reaches the last step: a public decision, signed and explained.
- If we make it: a written contract before the first prototype. **[Say here what you offer: a share of sales, a sum, a name on the thing.]**

## What you vouch for

The idea is yours, or you have the right to submit it. If it builds on something that exists, you say so.

## If you change your mind

You can withdraw your idea until review opens. Its text then leaves the site; the dates of submission and withdrawal stay.`,
});
