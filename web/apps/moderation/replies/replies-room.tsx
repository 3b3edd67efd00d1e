import { useEffect, useState } from "preact/hooks";
import { replyEditorMessages } from "../../../i18n/reply-editor.ts";
import { currentMember } from "../../../islands/session.ts";
import { studioPaths } from "../../../studio-paths.ts";
import { useEdition, useWords } from "../../edition.ts";
import { useLoaded } from "../../loading.ts";
import { Desk, Refused } from "../../studio-frame.tsx";
import { Editor, type Said } from "./editor.tsx";
import { openReplies } from "./server.ts";
import { keptReplies } from "./use-writing.ts";
import { resumed } from "./writing.ts";

/** Where a team writes what its moderators have at hand. */
export function RepliesRoom() {
  const words = useWords(replyEditorMessages);
  const { lang } = useEdition();
  const [round, setRound] = useState(0);
  const [said, setSaid] = useState<Said>();
  const { loaded, again } = useLoaded(openReplies, `replies ${round}`);
  const me = useMe();
  const changed = (happened?: Said) => {
    setSaid(happened);
    setRound((before) => before + 1);
  };
  return (
    <Desk
      heading={words.title}
      lead={words.lead}
      tools={
        me?.moderates && (
          <a class="button button--quiet button--small" href={studioPaths.moderation(lang)}>
            {words.back}
          </a>
        )
      }
    >
      {loaded.state === "loading" && <p class="app__loading">{words.loading}</p>}
      {loaded.state === "failed" && <Refused trouble={loaded.trouble} onRetry={again} />}
      {loaded.state === "here" && me && (
        <Editor
          key={round}
          opened={loaded.value}
          start={resumed(loaded.value, keptBy(me.memberId))}
          memberId={me.memberId}
          said={said}
          onChanged={changed}
        />
      )}
    </Desk>
  );
}

/** What one person left in a browser is not the next one's. */
function keptBy(memberId: string) {
  const kept = keptReplies().read();
  return kept?.memberId === memberId ? kept : undefined;
}

function useMe() {
  const [me, setMe] = useState<{ memberId: string; moderates: boolean }>();
  useEffect(() => {
    currentMember().then((member) =>
      setMe({ memberId: member?.memberId ?? "", moderates: member?.roles.includes("moderator") ?? false }),
    );
  }, []);
  return me;
}
