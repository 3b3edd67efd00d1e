import { enrolmentStatuses } from "../../../functions/enrolment/lifecycle.ts";
import { shownStages } from "../../../functions/programmes/lifecycle.ts";
import { testingMessages } from "../../i18n/testing.ts";
import { testMessages } from "../../i18n/tests.ts";
import { About } from "./about/about.tsx";
import type { TesterRoom } from "./room.ts";
import { Tasks } from "./tasks/tasks.tsx";

const { fr, en } = testMessages;
const everybody = ["none", ...enrolmentStatuses] as const;

/** The rooms of a programme as a tester walks through them; the first that somebody may enter opens by itself. */
export const testerRooms: readonly TesterRoom[] = [
  {
    room: "about",
    name: { fr: fr.rooms.about, en: en.rooms.about },
    statuses: everybody,
    stages: shownStages,
    Room: About,
  },
  {
    room: "tasks",
    name: { fr: testingMessages.fr.room, en: testingMessages.en.room },
    statuses: ["active", "completed", "left"],
    stages: ["running", "closed"],
    Room: Tasks,
  },
];
