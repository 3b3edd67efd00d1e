import { EmptyState } from "../../components/empty-state.tsx";
import { memberMessages } from "../../i18n/member.ts";
import { paths } from "../../paths.ts";
import { isSignedOut } from "../answer.ts";
import { useEdition, useWords } from "../edition.ts";
import { useLoaded } from "../loading.ts";
import { SignedOut, TroubleNote } from "../trouble.tsx";
import { Calendar } from "./calendar.tsx";
import { Circles } from "./circles.tsx";
import { CoCreations } from "./co-creations.tsx";
import { Drafts } from "./drafts.tsx";
import { Followed } from "./follows.tsx";
import { Ideas } from "./ideas.tsx";
import { Notices } from "./notices.tsx";
import { Profile } from "./profile.tsx";
import { type Overview, readOverview } from "./server.ts";
import { Supports } from "./supports.tsx";

/** A member's own things: what is new, what waits, what climbs. */
export function MineApp() {
  const words = useWords(memberMessages);
  const { lang } = useEdition();
  const { loaded, again } = useLoaded(readOverview, "overview");
  if (loaded.state === "failed" && isSignedOut(loaded.trouble))
    return <SignedOut heading={words.heading} words={words.signIn} />;
  return (
    <div class="mine">
      <header class="mine__head">
        <div>
          <h1>{words.heading}</h1>
          {loaded.state === "here" && <p class="soft">{words.greeting(loaded.value.member.name)}</p>}
        </div>
        {!(loaded.state === "here" && isBare(loaded.value)) && (
          <a class="button" href={paths.write(lang)}>
            {words.write}
          </a>
        )}
      </header>
      {loaded.state === "loading" && <p class="app__loading">{words.loading}</p>}
      {loaded.state === "failed" && <TroubleNote trouble={loaded.trouble} onRetry={again} />}
      {loaded.state === "here" && (
        <div class="mine__columns">
          <div class="mine__main">
            {isBare(loaded.value) && <Welcome />}
            <Ideas ideas={loaded.value.ideas} onChanged={again} />
            <CoCreations memberId={loaded.value.member.memberId} />
            <Drafts drafts={loaded.value.drafts} />
            <Supports supports={loaded.value.supports} />
            <Calendar />
            <Followed />
            <Circles />
            <Profile />
            <p>
              <a href={paths.myReports(lang)}>{words.reports}</a>
            </p>
            <p>
              <a href={paths.statements(lang)}>{words.statements}</a>
            </p>
          </div>
          <Notices notices={loaded.value.notices} />
        </div>
      )}
    </div>
  );
}

const isBare = ({ ideas, drafts, supports }: Overview) => ideas.length + drafts.length + supports.length === 0;

/** The first visit: one thing to do, said large. */
function Welcome() {
  const words = useWords(memberMessages).welcome;
  const { lang } = useEdition();
  return (
    <EmptyState title={words.title} text={words.body}>
      <a class="button" href={paths.ideas(lang)}>
        {words.support}
      </a>
      <a class="button button--quiet" href={paths.write(lang)}>
        {words.write}
      </a>
    </EmptyState>
  );
}
