import { useRef, useState } from "preact/hooks";
import { importLimits } from "../../../functions/imports/limits.ts";
import { importMessages } from "../../i18n/import.ts";
import { useEdition, useWords } from "../edition.ts";
import { Progress } from "./progress.tsx";
import { type FileTrouble, type ReadFile, readFile } from "./read-file.ts";

const megabytes = importLimits.bytes / 1024 / 1024;

/** Dropped or picked, read piece by piece, refused with its reason. */
export function ChooseFile({ onRead }: { onRead: (read: ReadFile) => void }) {
  const words = useWords(importMessages).file;
  const { format } = useEdition();
  const input = useRef<HTMLInputElement>(null);
  const [share, setShare] = useState<number>();
  const [over, setOver] = useState(false);
  const [refused, setRefused] = useState<FileTrouble["refused"]>();
  const take = async (file: File | null | undefined) => {
    if (!file) return;
    setRefused(undefined);
    setShare(0);
    const read = await readFile(file, {}, setShare);
    setShare(undefined);
    if (input.current) input.current.value = "";
    if ("refused" in read) setRefused(read.refused);
    else onRead(read);
  };
  const limits = [format.number(importLimits.rows), format.number(megabytes)] as const;
  return (
    <section
      class={over ? "import__drop import__drop--over" : "import__drop"}
      aria-label={words.pick}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void take(event.dataTransfer?.files[0]);
      }}
    >
      {refused && (
        <p class="notice notice--problem" role="alert">
          {words.refused[refused](...limits)}
        </p>
      )}
      {share === undefined ? (
        <>
          <p class="import__drop-title">{words.drop}</p>
          <label class="button import__pick">
            {words.pick}
            <input
              ref={input}
              type="file"
              accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
              onChange={({ currentTarget }) => take(currentTarget.files?.[0])}
            />
          </label>
          <p class="soft">{words.limits(...limits)}</p>
        </>
      ) : (
        <Progress label={words.reading} share={share} />
      )}
    </section>
  );
}
