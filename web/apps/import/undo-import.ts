import type { Import } from "../../../functions/imports/contract.ts";
import type { ImportId } from "../../../functions/platform/ids.ts";
import type { Answer, Sent, Trouble } from "../answer.ts";
import { type Patience, patiently, seconds } from "./patiently.ts";
import type { UndoAnswer } from "./server.ts";

export type UndoProgress = { pass: "close" | "take" | "grace"; looked: number; all: number };
type Undo = Patience & {
  undoSome: (importId: ImportId, step: "close" | "take", after?: string) => Promise<Answer<Sent<UndoAnswer>>>;
  onProgress: (progress: UndoProgress) => void;
};
export type Undone = { import: Sent<Import> } | { trouble: Trouble } | { stopped: true };

/** Closes everything first, waits until nothing can land on it any more, then takes it away; repeats what had to wait. */
export async function undoImport(of: Sent<Import>, undo: Undo): Promise<Undone> {
  const closed = await pass(of, "close", undo);
  if (!("import" in closed)) return closed;
  for (;;) {
    const taken = await pass(of, "take", undo);
    if (!("import" in taken) || taken.waitSeconds === 0) return taken;
    undo.onProgress({ pass: "grace", looked: 0, all: of.made });
    await (undo.wait ?? seconds)(taken.waitSeconds);
    if (undo.stopped()) return { stopped: true };
  }
}

async function pass(
  of: Sent<Import>,
  step: "close" | "take",
  undo: Undo,
): Promise<{ import: Sent<Import>; waitSeconds: number } | { trouble: Trouble } | { stopped: true }> {
  let after: string | undefined;
  let looked = 0;
  let waitSeconds = 0;
  for (;;) {
    const from = after;
    const answer: Answer<Sent<UndoAnswer>> | undefined = await patiently(
      () => undo.undoSome(of.importId, step, from),
      undo,
    );
    if (!answer) return { stopped: true };
    if (!answer.ok) return { trouble: answer.trouble };
    const { value } = answer;
    looked += value.looked;
    waitSeconds = Math.max(waitSeconds, value.waitSeconds ?? 0);
    undo.onProgress({ pass: step, looked, all: of.made });
    after = value.next;
    if (!after) return { import: value.import, waitSeconds };
  }
}
