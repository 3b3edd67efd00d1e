import { zoneName } from "../../i18n/format.ts";
import { settingsMessages } from "../../i18n/news-settings.ts";
import { useEdition, useWords } from "../edition.ts";

const hours = Array.from({ length: 24 }, (_, hour) => hour);

/** At which hour of the brand's days the digest comes. */
export function DigestHour({ hour, onChoose }: { hour: number; onChoose: (hour: number) => void }) {
  const words = useWords(settingsMessages);
  const { timeZone } = useEdition();
  return (
    <section aria-labelledby="digest">
      <h2 id="digest">{words.digest.title}</h2>
      <p>
        <label for="digest-hour">{words.digest.label}</label>{" "}
        <select
          id="digest-hour"
          value={String(hour)}
          onChange={({ currentTarget }) => onChoose(Number(currentTarget.value))}
        >
          {hours.map((each) => (
            <option key={each} value={String(each)}>
              {words.digest.hour(each)}
            </option>
          ))}
        </select>
      </p>
      <p class="soft small">{words.digest.hint(zoneName(timeZone))}</p>
    </section>
  );
}
