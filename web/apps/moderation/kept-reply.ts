import { browserShelf, keptUnder } from "../kept.ts";
import { isReply } from "./reply.ts";

/** What a moderator writes outlives a reload, and the ten seconds in which an answer may be undone. */
export const keptReply = (item: string) => keptUnder(browserShelf(), `palier:reply:${item}`, isReply);
