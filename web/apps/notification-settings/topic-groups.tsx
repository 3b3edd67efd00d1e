import type { Choice, Settings, Topic } from "../../../functions/notifications/contract.ts";
import { alwaysTold, choices } from "../../../functions/notifications/limits.ts";
import { settingsMessages } from "../../i18n/news-settings.ts";
import { useWords } from "../edition.ts";

const groups = {
  moderation: ["own-moderation", "report"],
  own: ["own-deadline", "own-milestone", "own-outcome", "own-comment"],
  talk: ["reply", "credited"],
  tests: ["testing"],
  others: ["outcome", "test", "update", "milestone", "deadline", "people"],
} as const satisfies Record<string, readonly Topic[]>;

const choicesFor = (topic: Topic) => choices.filter((choice) => choice !== "none" || !alwaysTold.includes(topic));

type TopicGroupsProps = {
  choices: Settings["choices"];
  onChoose: (topic: Topic, choice: Choice) => void;
};

/** One question a topic: four answers, of which one holds. */
export function TopicGroups({ choices: chosen, onChoose }: TopicGroupsProps) {
  const words = useWords(settingsMessages);
  return (["own", "talk", "others", "tests", "moderation"] as const).map((group) => (
    <section key={group} aria-labelledby={`group-${group}`}>
      <h2 id={`group-${group}`}>{words.groups[group]}</h2>
      {groups[group].map((topic) => (
        <fieldset key={topic} class="settings__topic">
          <legend>{words.topics[topic]}</legend>
          {alwaysTold.includes(topic) && <p class="settings__hint">{words.always}</p>}
          <div class="settings__choices">
            {choicesFor(topic).map((choice) => (
              <label key={choice} class="settings__choice">
                <input
                  type="radio"
                  name={topic}
                  value={choice}
                  checked={chosen[topic] === choice}
                  onChange={() => onChoose(topic, choice)}
                />
                {words.choices[choice]}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </section>
  ));
}
