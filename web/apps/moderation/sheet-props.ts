import type { QueueItem } from "../../../functions/moderation/contract.ts";
import type { Given } from "./answer-form.tsx";
import type { DeskCircle } from "./server.ts";

export type SheetProps = {
  item: string;
  /** Its id among things of its kind. */
  id: string;
  /** As the queue has it; undefined once it has left. */
  waiting: QueueItem | undefined;
  me: string | undefined;
  circles: readonly DeskCircle[];
  takeFocus: boolean;
  onBack: () => void;
  onNext: () => void;
  onTouch: () => void;
  onTake: () => void;
  onPutBack: () => void;
  onDone: (given: Given) => void;
};
