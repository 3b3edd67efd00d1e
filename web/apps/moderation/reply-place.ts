import type { Lang } from "../../paths.ts";
import { studioPaths } from "../../studio-paths.ts";

/** Where a team writes its ready-made replies. */
export const repliesAddress = (lang: Lang): string => `${studioPaths.moderation(lang)}?room=replies`;
export const isRepliesRoom = (): boolean => new URLSearchParams(location.search).get("room") === "replies";
