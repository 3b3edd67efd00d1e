import type { RowResult } from "../../../functions/imports/contract.ts";
import { importMessages } from "../../i18n/import.ts";
import { issueText } from "../../i18n/problems.ts";
import type { Sent } from "../answer.ts";
import { useEdition, useWords } from "../edition.ts";
import { commentFields, ideaFields } from "./fields.ts";

/** Why a row was refused: the column in the reader's words, and the rule. */
export function useReasons(): (result: Sent<RowResult>) => string {
  const words = useWords(importMessages).plan;
  const { format } = useEdition();
  return (result) => {
    if (result.state !== "refused") return "";
    const field = [...ideaFields, ...commentFields].find((each) => each === result.path);
    const { code, limit } = result;
    const text = issueText({ code, ...(limit !== undefined && { limit }) }, format);
    return field ? `${words.fields[field]} · ${text}` : text;
  };
}
