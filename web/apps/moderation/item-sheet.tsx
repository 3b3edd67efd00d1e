import { isIdeaId } from "../address.ts";
import { AppealOnDesk } from "./appeal-sheet.tsx";
import { CaseOnDesk } from "./case-sheet.tsx";
import { HeldOnDesk } from "./held-sheet.tsx";
import { SubmissionSheet } from "./sheet.tsx";
import type { SheetProps } from "./sheet-props.ts";

/** Whatever lies on the desk. */
export function ItemSheet(props: Omit<SheetProps, "id">) {
  const [kind = "", ...rest] = props.item.split(":");
  const id = rest.join(":");
  switch (kind) {
    case "submission":
      return isIdeaId(id) ? <SubmissionSheet {...props} id={id} /> : null;
    case "report":
      return <CaseOnDesk {...props} id={id} />;
    case "held":
      return <HeldOnDesk {...props} id={id} />;
    case "appeal":
      return <AppealOnDesk {...props} id={id} />;
    default:
      return null;
  }
}
