import { useEffect, useRef, useState } from "preact/hooks";
import type { Programme, ProgrammeInput } from "../../../../functions/programmes/contract.ts";
import { inputOf } from "../../../../functions/programmes/draft.ts";
import { editorMessages } from "../../../i18n/programme-editor.ts";
import type { Trouble } from "../../answer.ts";
import { useEdition, useWords } from "../../edition.ts";
import { browserShelf } from "../../kept.ts";
import { announce } from "../../live.ts";
import { FaultSummary, TroubleNote } from "../../trouble.tsx";
import type { StudioRoomProps } from "../room.ts";
import { readProgramme, writeProgramme } from "../server.ts";
import { faultsOf } from "./faults.ts";
import { keptProgramme } from "./kept-programme.ts";
import { Features } from "./parts/features.tsx";
import { Phases } from "./parts/phases.tsx";
import { Rest } from "./parts/rest.tsx";
import { Screener } from "./parts/screener.tsx";
import { Seats } from "./parts/seats.tsx";
import { Who } from "./parts/who.tsx";
import { Words } from "./parts/words.tsx";
import { WritingContext } from "./writing.ts";

const parts = [
  { name: "words", Part: Words },
  { name: "seats", Part: Seats },
  { name: "phases", Part: Phases },
  { name: "features", Part: Features },
  { name: "who", Part: Who },
  { name: "screener", Part: Screener },
  { name: "rest", Part: Rest },
] as const;

/** Everything that the team writes of a programme; what is typed stays in this browser until the server has it. */
export function Write({ programme, onChanged }: StudioRoomProps) {
  const words = useWords(editorMessages);
  const { format } = useEdition();
  const { programmeId } = programme;
  const shelf = useRef(keptProgramme(browserShelf(), programmeId)).current;
  const [base, setBase] = useState(() => shelf.read()?.version ?? programme.version);
  const [value, setValue] = useState<ProgrammeInput>(() => shelf.read()?.programme ?? inputOf(programme));
  const [restored, setRestored] = useState(() => shelf.read() !== undefined);
  const [trouble, setTrouble] = useState<Trouble>();
  const [state, setState] = useState<"resting" | "typed" | "saving">(restored ? "typed" : "resting");
  const issues = trouble?.issues ?? [];
  const change = (changes: Partial<ProgrammeInput>) => {
    const next = withoutGaps({ ...value, ...changes });
    setValue(next);
    setState("typed");
    shelf.write({ version: base, programme: next });
  };
  const took = (saved: Programme) => {
    shelf.forget();
    setBase(saved.version);
    setValue(inputOf(saved));
    setState("resting");
    setRestored(false);
    setTrouble(undefined);
    onChanged(saved);
  };
  const save = async (version: number) => {
    setState("saving");
    const answer = await writeProgramme(programmeId, version, value);
    if (!answer.ok) {
      setState("typed");
      setTrouble(answer.trouble);
      return;
    }
    took(answer.value);
    announce(words.saved);
  };
  const overTheirs = async () => {
    const theirs = await readProgramme(programmeId);
    if (theirs.ok) await save(theirs.value.version);
    else setTrouble(theirs.trouble);
  };
  const takeTheirs = async () => {
    const theirs = await readProgramme(programmeId);
    if (theirs.ok) took(theirs.value);
    else setTrouble(theirs.trouble);
  };
  useEffect(() => {
    if (state === "resting") return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [state === "resting"]);
  const clash = trouble?.code === "programme-changed-meanwhile";
  const told = programme.stage !== "draft";
  return (
    <WritingContext.Provider value={{ value, issues, told, change }}>
      <form
        class="betaform"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save(base);
        }}
      >
        <p class="soft">{told ? words.leadTold : words.lead}</p>
        {restored && (
          <div class="notice" role="status">
            <p>{words.restored}</p>
          </div>
        )}
        <FaultSummary title={words.faults} faults={faultsOf(issues, words.partNames, format)} />
        {trouble && !trouble.issues && !clash && <TroubleNote trouble={trouble} />}
        {clash && (
          <div class="notice notice--problem" role="alert">
            <p class="notice__title">{words.clash.title}</p>
            <p>{words.clash.text}</p>
            <div class="actions">
              <button type="button" class="button button--small" onClick={overTheirs}>
                {words.clash.mine}
              </button>
              <button type="button" class="button button--quiet button--small" onClick={takeTheirs}>
                {words.clash.theirs}
              </button>
            </div>
          </div>
        )}
        {parts.map(({ name, Part }) => (
          <section key={name} class="betaform__section" aria-labelledby={`part-${name}`}>
            <h3 id={`part-${name}`}>{words.sections[name]}</h3>
            <Part />
          </section>
        ))}
        <div class="betaform__foot">
          <p role="status">{words.state[state]}</p>
          <button type="submit" class="button" disabled={state === "saving"}>
            {words.save}
          </button>
        </div>
      </form>
    </WritingContext.Provider>
  );
}

/** What may be missing is there or not: a field that was emptied is no field. */
const withoutGaps = (programme: ProgrammeInput): ProgrammeInput => JSON.parse(JSON.stringify(programme));
