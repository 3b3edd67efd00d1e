import type { Choice, Scope, Settings, Topic } from "./contract.ts";
import { alwaysTold, topics, usualDigestHour } from "./limits.ts";
import { usualChoice } from "./topics.ts";

/** How to reach a member, and what they want to hear. Never shown to anybody. */
export type Contact = {
  /** Only an address that the issuer has verified. */
  email?: string;
  choices?: Partial<Record<Topic, Choice>>;
  digestHour?: number;
  /** What links in mails have stopped; choosing anew ends it. */
  stopped?: ReadonlySet<Scope>;
  /** The hour of the last digest that was sent, and up to when notices were in it. */
  digestAt?: string;
  digestUpTo?: string;
};

/** What holds for a topic: the choice, unless a link in a mail has stopped it. */
export function choiceFor({ choices, stopped }: Contact, topic: Topic): Choice {
  const chosen = choices?.[topic] ?? usualChoice[topic];
  if (chosen === "none") return alwaysTold.includes(topic) ? "here" : "none";
  if (chosen === "here") return chosen;
  const isStopped = stopped?.has("all") || stopped?.has(topic) || (chosen === "digest" && stopped?.has("digest"));
  return isStopped ? "here" : chosen;
}

export const settingsOf = (contact: Contact): Settings => ({
  choices: Object.fromEntries(topics.map((topic) => [topic, choiceFor(contact, topic)])) as Settings["choices"],
  digestHour: contact.digestHour ?? usualDigestHour,
  reachable: contact.email !== undefined,
});
