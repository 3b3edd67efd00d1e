import { voices } from "../../../../functions/feedback/limits.ts";
import { feedbackMessages } from "../../../i18n/feedback.ts";
import { useEdition, useWords } from "../../edition.ts";
import { announce } from "../../live.ts";
import type { PartProps } from "./part-props.ts";
import { follow, giveVoice, type ReportPage, takeVoiceBack } from "./server.ts";

/** How many see it too, and one's own word on it. */
export function VoicesPart({
  reference,
  page,
  act,
  onFollowed,
}: PartProps & { onFollowed: (page: ReportPage) => void }) {
  const words = useWords(feedbackMessages);
  const { format } = useEdition();
  const { seen, notSeen, couldNotTry, voice, follows, mine, may } = page;
  const turn = async () => {
    const answer = await follow(reference, !follows);
    if (!answer.ok) return;
    onFollowed({ ...page, follows: answer.value.follows });
    announce(answer.value.follows ? words.page.followed : words.page.unfollowed);
  };
  return (
    <section class="report__voices" aria-labelledby="voices-title">
      <h3 id="voices-title">{may.voice ? words.page.voices : words.page.voicesOf}</h3>
      {may.voice && (
        <fieldset class="voices" aria-label={words.page.voices}>
          {voices.map((each) => (
            <button
              key={each}
              type="button"
              class={each === voice ? "button button--small button--done" : "button button--small button--quiet"}
              aria-pressed={each === voice}
              onClick={() =>
                act(
                  () => (each === voice ? takeVoiceBack(reference) : giveVoice(reference, each)),
                  each === voice ? words.page.takeBack : words.voices[each],
                )
              }
            >
              {words.voices[each]}
            </button>
          ))}
        </fieldset>
      )}
      {page.mendedSince && <p class="notice">{words.mend.since}</p>}
      <p class="soft">{words.counted(seen, notSeen, couldNotTry, format)}</p>
      {!mine && (
        <button type="button" class="button button--text" aria-pressed={follows} onClick={turn}>
          {follows ? words.page.unfollow : words.page.follow}
        </button>
      )}
    </section>
  );
}
