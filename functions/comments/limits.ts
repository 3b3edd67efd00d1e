/** Apart from the schemas, so that forms in the browser share them without carrying a validator. Text in code points. */
export const talkLimits = { text: 2_000, updates: 20, threadsAPage: 20, answersShown: 3, answersAPage: 50 } as const;

/** What people of the brand may say about a comment with one press. */
export const reactionKinds = ["liked", "noted", "thanked"] as const;
export type ReactionKind = (typeof reactionKinds)[number];
