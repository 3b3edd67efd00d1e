import type { Role } from "../functions/platform/session.ts";
import { roomMessages } from "./i18n/rooms.ts";
import type { Lang } from "./paths.ts";
import { studioPaths } from "./studio-paths.ts";
import { testPaths } from "./test-paths.ts";

type Room = { name: Exclude<keyof typeof roomMessages.fr, "label" | "studio">; roles: readonly Role[] };
const address: Record<Room["name"], (lang: Lang) => string> = {
  moderation: (lang) => studioPaths.moderation(lang),
  duplicates: (lang) => studioPaths.duplicates(lang),
  review: (lang) => studioPaths.review(lang),
  insights: studioPaths.insights,
  circles: studioPaths.circles,
  import: studioPaths.import,
  brand: (lang) => studioPaths.brand(lang),
  staff: (lang) => studioPaths.team(lang),
  programmes: (lang) => testPaths.studio(lang),
};

/** Where those who work for a brand work: one's own work first, for the studio opens there. */
const rooms: readonly Room[] = [
  { name: "moderation", roles: ["moderator"] },
  { name: "review", roles: ["product"] },
  { name: "programmes", roles: ["product", "brand", "shipping"] },
  { name: "duplicates", roles: ["moderator", "product"] },
  { name: "brand", roles: ["brand"] },
  { name: "circles", roles: ["brand", "moderator"] },
  { name: "import", roles: ["brand"] },
  { name: "staff", roles: ["brand"] },
  { name: "insights", roles: ["moderator", "product", "brand"] },
];

/** The rooms that somebody with these roles may enter. */
export const roomsFor = (roles: readonly Role[], lang: Lang) =>
  rooms
    .filter((room) => room.roles.some((role) => roles.includes(role)))
    .map(({ name }) => ({ href: address[name](lang), text: roomMessages[lang][name] }));
