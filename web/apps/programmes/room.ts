import type { ComponentType } from "preact";
import type { Role } from "../../../functions/platform/session.ts";
import type { Programme } from "../../../functions/programmes/contract.ts";
import type { ProgrammeStage } from "../../../functions/programmes/lifecycle.ts";
import type { Lang } from "../../paths.ts";

/** What every room of a programme is given; `onChanged` reads the programme anew, or takes over what was answered. */
export type StudioRoomProps = {
  programme: Programme;
  roles: readonly Role[];
  /** A report that the address names. */
  report: string | undefined;
  onChanged: (programme?: Programme) => void;
  go: (to: { room?: string; report?: string }) => void;
  /** Back to the list: there is nothing here any more. */
  onGone: () => void;
};

export type StudioRoom = {
  /** In the address: `?programme=prg_…&room=…`. */
  room: string;
  name: Record<Lang, string>;
  roles: readonly Role[];
  stages: readonly ProgrammeStage[];
  /** Where not every programme has it. */
  shows?: (programme: Programme) => boolean;
  Room: ComponentType<StudioRoomProps>;
};
