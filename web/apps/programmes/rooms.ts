import { programmeStages } from "../../../functions/programmes/lifecycle.ts";
import { programmeMessages } from "../../i18n/programmes.ts";
import { Overview } from "./overview/overview.tsx";
import type { StudioRoom } from "./room.ts";

const { fr, en } = programmeMessages;

/** The rooms of a programme in the studio; the first that somebody may enter opens by itself. */
export const studioRooms: readonly StudioRoom[] = [
  {
    room: "overview",
    name: { fr: fr.rooms.overview, en: en.rooms.overview },
    roles: ["product", "brand"],
    stages: programmeStages,
    Room: Overview,
  },
];
