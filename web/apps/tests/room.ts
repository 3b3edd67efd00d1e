import type { ComponentType } from "preact";
import type { EnrolmentStatus } from "../../../functions/enrolment/lifecycle.ts";
import type { ProgrammeStage } from "../../../functions/programmes/lifecycle.ts";
import type { Lang } from "../../paths.ts";
import type { KnownProgramme } from "./server.ts";

/** What every room of a programme is given; `onChanged` reads the programme and the status anew. */
export type TesterRoomProps = {
  programme: KnownProgramme["programme"];
  status: EnrolmentStatus | undefined;
  /** The programme's presentation as HTML, in both languages. */
  storyHtml: KnownProgramme["storyHtml"];
  /** A report that the address names. */
  report: string | undefined;
  onChanged: () => void;
  go: (to: { room?: string; report?: string }) => void;
};

export type TesterRoom = {
  /** In the address: `?programme=prg_…&room=…`. */
  room: string;
  name: Record<Lang, string>;
  /** Who sees it: "none" stands for whoever has not applied. */
  statuses: readonly (EnrolmentStatus | "none")[];
  stages: readonly ProgrammeStage[];
  /** Where it depends on the programme. */
  shows?: (programme: KnownProgramme["programme"]) => boolean;
  /** For whom it opens by itself; for all others the first room does. */
  first?: readonly (EnrolmentStatus | "none")[];
  Room: ComponentType<TesterRoomProps>;
};
