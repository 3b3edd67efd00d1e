import { enrolmentMessages } from "../../i18n/enrolment.ts";
import { testMessages } from "../../i18n/tests.ts";
import { isSignedOut } from "../answer.ts";
import { useWords } from "../edition.ts";
import { useLoaded } from "../loading.ts";
import { SignInButton, TroubleNote } from "../trouble.tsx";
import { MineList, OpenList } from "./home-lists.tsx";
import { readMine } from "./place/server.ts";
import { ProgrammeRows, type RowsProps } from "./programme-rows.tsx";
import { readProgrammes } from "./server.ts";

/** Where somebody tests, what else they could test, and why not yet; signed out, what there is. */
export function Home({ onOpen }: Pick<RowsProps, "onOpen">) {
  const words = useWords(testMessages);
  const { loaded, again } = useLoaded(readMine, "mine");
  return (
    <div class="stack stack--parts tests">
      <header>
        <h1>{words.title}</h1>
        <p class="soft">{words.lead}</p>
      </header>
      {loaded.state === "loading" && <p class="app__loading">{words.loading}</p>}
      {loaded.state === "failed" && isSignedOut(loaded.trouble) && <ForVisitors onOpen={onOpen} />}
      {loaded.state === "failed" && !isSignedOut(loaded.trouble) && (
        <TroubleNote trouble={loaded.trouble} onRetry={again} />
      )}
      {loaded.state === "here" && (
        <>
          <MineList tests={loaded.value.tests} onOpen={onOpen} />
          <OpenList openings={loaded.value.openings} onOpen={onOpen} />
        </>
      )}
    </div>
  );
}

function ForVisitors({ onOpen }: Pick<RowsProps, "onOpen">) {
  const words = useWords(enrolmentMessages).home;
  const { loading } = useWords(testMessages);
  const { loaded, again } = useLoaded(readProgrammes, "programmes");
  return (
    <>
      <div class="notice">
        <p>{words.signIn}</p>
        <div class="actions">
          <SignInButton label={words.signInButton} />
        </div>
      </div>
      {loaded.state === "loading" && <p class="app__loading">{loading}</p>}
      {loaded.state === "failed" && <TroubleNote trouble={loaded.trouble} onRetry={again} />}
      {loaded.state === "here" && (
        <ProgrammeRows rows={loaded.value.programmes.map((programme) => ({ programme }))} onOpen={onOpen} />
      )}
    </>
  );
}
