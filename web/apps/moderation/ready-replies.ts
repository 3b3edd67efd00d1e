import { createContext } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";
import type { ReadyReply, ReplyOutcome } from "../../../functions/replies/contract.ts";
import { replyOutcomes } from "../../../functions/replies/limits.ts";
import { replyTemplates } from "../../i18n/replies.ts";
import type { Lang } from "../../paths.ts";
import { readReplies } from "./server.ts";

/** Those that Palier comes with, in the order in which it has them. */
export const palierReplies = (): ReadyReply[] => replyOutcomes.flatMap((outcome) => ofOutcome(outcome));

const ofOutcome = (outcome: ReplyOutcome): ReadyReply[] =>
  replyTemplates.fr[outcome].map((fr, at) => {
    const en = replyTemplates.en[outcome][at];
    return {
      id: `${outcome}-${at + 1}`,
      outcome,
      name: { fr: fr.name, en: en?.name ?? "" },
      text: { fr: fr.text, en: en?.text ?? "" },
    };
  });

/** A reply is offered in a language in which it has both, a name and a text. */
export const isOffered = ({ name, text }: Pick<ReadyReply, "name" | "text">, lang: Lang): boolean =>
  name[lang].trim() !== "" && text[lang].trim() !== "";

/** What may be put into an answer to somebody who reads this language. */
export const offered = (replies: readonly ReadyReply[], outcome: string, lang: Lang) =>
  replies
    .filter((reply) => reply.outcome === outcome && isOffered(reply, lang))
    .map(({ id, name, text }) => ({ id, name: name[lang], text: text[lang] }));

export const ReadyReplies = createContext<readonly ReadyReply[]>([]);
export const useOffered = (outcome: string, lang: Lang) => offered(useContext(ReadyReplies), outcome, lang);

/** The team's own, else Palier's; read anew for each thing that comes on the desk. */
export function useReadyReplies(onDesk: string | undefined): readonly ReadyReply[] {
  const [replies, setReplies] = useState<readonly ReadyReply[]>([]);
  useEffect(() => {
    let current = true;
    readReplies().then((answer) => {
      if (current) setReplies((answer.ok && answer.value.replies) || palierReplies());
    });
    return () => {
      current = false;
    };
  }, [onDesk]);
  return replies;
}
