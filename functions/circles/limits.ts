/** Invitations to private circles, and requests to join one. */
export const invitationLimits = { uses: 500, days: 90, message: 500 } as const;

export const circleLimits = {
  name: 60,
  tagline: 160,
  objective: 400,
  figure: 30,
  why: 4_000,
  data: 4_000,
  charter: 8_000,
  terms: 12_000,
  rule: 200,
  rules: 12,
  criterion: 80,
  criteria: 8,
  weight: 5,
  tagMin: 2,
  tag: 30,
  tags: 12,
  heldWordMin: 2,
  heldWord: 60,
  heldWords: 200,
  newAccountDays: 90,
  links: 20,
} as const;

export const palettes = ["clay", "sky", "leaf", "sun"] as const;
export const visibilities = ["public", "private"] as const;
/** What supporters may be asked; all of it optional to them. */
export const supportQuestions = ["wouldPay", "howMany", "why", "wouldTest"] as const;
/** A draft keeps texts up to so many times their limit: what is too long is told, never cut. */
export const draftSlack = 2;
export const versionsAPage = 10;
