import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { DraftContent } from "../../../functions/circles/draft.ts";
import type { Issue } from "../../../functions/platform/problem.ts";
import type { OpenedCircle } from "./server.ts";

/** What every field of the form knows: the text, what is published, and what publishing was refused for. */
export type Form = {
  opened: OpenedCircle;
  content: DraftContent;
  issues: readonly Issue[];
  change: (changes: Partial<DraftContent>) => void;
};

export const FormContext = createContext<Form | undefined>(undefined);

export function useForm(): Form {
  const form = useContext(FormContext);
  if (!form) throw new Error("A field stands outside its form");
  return form;
}

/** A place in the circle as the id of its field: `rules.2.en` → `c-rules-2-en`. */
export const fieldId = (path: string): string => `c-${path.replaceAll(".", "-")}`;
