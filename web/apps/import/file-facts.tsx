import { useState } from "preact/hooks";
import { Field } from "../../components/field.tsx";
import { importMessages } from "../../i18n/import.ts";
import { useEdition, useWords } from "../edition.ts";
import { type Encoding, encodings } from "./encoding.ts";
import { type Delimiter, delimiters } from "./read-csv.ts";
import { type As, type ReadFile, readFile } from "./read-file.ts";

type FactsProps = { read: ReadFile; onRead: (read: ReadFile) => void };
const faultsShown = 5;

/** Which file, how it was read, and the letters by which one sees whether that was right. */
export function FileFacts({ read, onRead }: FactsProps) {
  const words = useWords(importMessages);
  const { format } = useEdition();
  const { file, csv, encoding, sample } = read;
  const [failed, setFailed] = useState(false);
  const again = async (as: As) => {
    const next = await readFile(file, { encoding, delimiter: csv.delimiter, ...as });
    setFailed("refused" in next);
    if (!("refused" in next)) onRead(next);
  };
  return (
    <section class="import__facts">
      <h2 dir="auto">{file.name}</h2>
      <p class="soft">{words.plan.found(format.number(csv.rows.length), format.number(csv.header.length))}</p>
      {failed && <p class="notice notice--problem">{words.file.refused.unreadable()}</p>}
      <div class="import__pair">
        <Field id="encoding" label={words.plan.encoding} format={format}>
          {(control) => (
            <select
              {...control}
              value={encoding}
              onChange={({ currentTarget }) =>
                again({ encoding: encodings.find((each): each is Encoding => each === currentTarget.value) })
              }
            >
              {encodings.map((each) => (
                <option key={each} value={each}>
                  {words.plan.encodings[each]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field id="delimiter" label={words.plan.delimiter} format={format}>
          {(control) => (
            <select
              {...control}
              value={csv.delimiter}
              onChange={({ currentTarget }) =>
                again({ delimiter: delimiters.find((each): each is Delimiter => each === currentTarget.value) })
              }
            >
              {delimiters.map((each) => (
                <option key={each} value={each}>
                  {words.plan.delimiters[each]}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <p class="import__sample">
        {sample ? (
          <>
            {words.plan.sample} <q dir="auto">{sample}</q>
          </>
        ) : (
          words.plan.plainSample
        )}
      </p>
      {csv.faults.length > 0 && (
        <div class="notice notice--problem">
          <p class="notice__title">{words.plan.faults(csv.faults.length, format)}</p>
          <ul class="faults">
            {csv.faults.slice(0, faultsShown).map(({ number, code }) => (
              <li key={number}>{words.plan.fault[code](format.number(number))}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
