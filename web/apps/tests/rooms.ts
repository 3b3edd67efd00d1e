import { enrolmentStatuses } from "../../../functions/enrolment/lifecycle.ts";
import { shownStages } from "../../../functions/programmes/lifecycle.ts";
import { deliveryMessages } from "../../i18n/delivery.ts";
import { enrolmentMessages } from "../../i18n/enrolment.ts";
import { feedbackMessages } from "../../i18n/feedback.ts";
import { testClosureMessages } from "../../i18n/test-closure.ts";
import { testFigureMessages } from "../../i18n/test-figures.ts";
import { testingMessages } from "../../i18n/testing.ts";
import { testMessages } from "../../i18n/tests.ts";
import { About } from "./about/about.tsx";
import { Closure } from "./closure/closure.tsx";
import { DeliveryRoom } from "./delivery/delivery.tsx";
import { FeedbackRoom } from "./feedback/feedback-room.tsx";
import { Figures } from "./figures/figures.tsx";
import { Place } from "./place/place.tsx";
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
    room: "place",
    name: { fr: enrolmentMessages.fr.room, en: enrolmentMessages.en.room },
    statuses: everybody,
    stages: shownStages,
    first: ["waiting", "seated", "lapsed", "disqualified", "removed", "unplaced"],
    Room: Place,
  },
  {
    room: "delivery",
    name: { fr: deliveryMessages.fr.room, en: deliveryMessages.en.room },
    statuses: ["seated", "active", "completed", "left"],
    stages: shownStages,
    shows: ({ kind }) => kind === "physical",
    Room: DeliveryRoom,
  },
  {
    room: "tasks",
    name: { fr: testingMessages.fr.room, en: testingMessages.en.room },
    statuses: ["active", "completed", "left"],
    stages: ["running", "closed"],
    first: ["active"],
    Room: Tasks,
  },
  {
    room: "feedback",
    name: { fr: feedbackMessages.fr.room, en: feedbackMessages.en.room },
    statuses: ["active", "completed", "left", "removed"],
    stages: ["running", "closed"],
    Room: FeedbackRoom,
  },
  {
    room: "figures",
    name: { fr: testFigureMessages.fr.room, en: testFigureMessages.en.room },
    statuses: everybody,
    stages: ["running", "closed"],
    shows: ({ figures }) => figures === "everyone",
    Room: Figures,
  },
  {
    room: "results",
    name: { fr: testClosureMessages.fr.room, en: testClosureMessages.en.room },
    statuses: ["active", "completed", "left"],
    stages: ["closed"],
    first: ["completed"],
    Room: Closure,
  },
];
