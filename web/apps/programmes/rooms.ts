import { programmeStages, shownStages } from "../../../functions/programmes/lifecycle.ts";
import { peopleMessages } from "../../i18n/people.ts";
import { programmeMessages } from "../../i18n/programmes.ts";
import { shippingMessages } from "../../i18n/shipping.ts";
import { testClosureMessages } from "../../i18n/test-closure.ts";
import { testFigureMessages } from "../../i18n/test-figures.ts";
import { triageMessages } from "../../i18n/triage.ts";
import { Closure } from "./closure/closure.tsx";
import { Figures } from "./figures/figures.tsx";
import { Invitations } from "./invitations/invitations.tsx";
import { Overview } from "./overview/overview.tsx";
import { People } from "./people/people.tsx";
import { Preview } from "./preview/preview.tsx";
import type { StudioRoom } from "./room.ts";
import { ShippingRoom } from "./shipping/shipping-room.tsx";
import { Triage } from "./triage/triage.tsx";
import { Write } from "./write/write.tsx";

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
  {
    room: "write",
    name: { fr: fr.rooms.write, en: en.rooms.write },
    roles: ["product"],
    stages: ["draft", "recruiting", "running"],
    Room: Write,
  },
  {
    room: "preview",
    name: { fr: fr.rooms.preview, en: en.rooms.preview },
    roles: ["product", "brand"],
    stages: programmeStages,
    Room: Preview,
  },
  {
    room: "people",
    name: { fr: peopleMessages.fr.room, en: peopleMessages.en.room },
    roles: ["product", "brand"],
    stages: ["recruiting", "running", "closed"],
    Room: People,
  },
  {
    room: "triage",
    name: { fr: triageMessages.fr.room, en: triageMessages.en.room },
    roles: ["product", "brand"],
    stages: ["running", "closed"],
    Room: Triage,
  },
  {
    room: "figures",
    name: { fr: testFigureMessages.fr.room, en: testFigureMessages.en.room },
    roles: ["product", "brand"],
    stages: ["recruiting", "running", "closed"],
    Room: Figures,
  },
  {
    room: "closure",
    name: { fr: testClosureMessages.fr.room, en: testClosureMessages.en.room },
    roles: ["product", "brand"],
    stages: ["running", "closed"],
    Room: Closure,
  },
  {
    room: "invitations",
    name: { fr: fr.rooms.invitations, en: en.rooms.invitations },
    roles: ["product"],
    stages: programmeStages,
    Room: Invitations,
  },
  {
    room: "shipping",
    name: { fr: shippingMessages.fr.room, en: shippingMessages.en.room },
    roles: ["shipping", "product", "brand"],
    stages: shownStages,
    shows: ({ kind }) => kind === "physical",
    Room: ShippingRoom,
  },
];
