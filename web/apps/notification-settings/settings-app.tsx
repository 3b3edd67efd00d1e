import { useState } from "preact/hooks";
import type { Settings } from "../../../functions/notifications/contract.ts";
import { settingsMessages } from "../../i18n/news-settings.ts";
import { paths } from "../../paths.ts";
import { isSignedOut, type Trouble } from "../answer.ts";
import { useEdition, useWords } from "../edition.ts";
import { announce } from "../live.ts";
import { useLoaded } from "../loading.ts";
import { SignedOut, TroubleNote } from "../trouble.tsx";
import { DigestHour } from "./digest-hour.tsx";
import { readSettings, saveSettings } from "./server.ts";
import { TopicGroups } from "./topic-groups.tsx";

/** What to hear of, and how: each choice is kept when it is made. */
export function SettingsApp() {
  const words = useWords(settingsMessages);
  const { lang } = useEdition();
  const { loaded, again } = useLoaded(readSettings, "settings");
  if (loaded.state === "failed" && isSignedOut(loaded.trouble))
    return <SignedOut heading={words.heading} words={words.signIn} />;
  return (
    <div class="settings">
      <header>
        <p>
          <a href={paths.notifications(lang)}>{words.back}</a>
        </p>
        <h1>{words.heading}</h1>
        <p class="page__lead">{words.lead}</p>
      </header>
      {loaded.state === "loading" && <p class="app__loading">{words.loading}</p>}
      {loaded.state === "failed" && <TroubleNote trouble={loaded.trouble} onRetry={again} />}
      {loaded.state === "here" && <SettingsForm start={loaded.value} />}
    </div>
  );
}

function SettingsForm({ start }: { start: Settings }) {
  const words = useWords(settingsMessages);
  const [settings, setSettings] = useState(start);
  const [trouble, setTrouble] = useState<Trouble>();
  const save = async (next: Settings) => {
    setSettings(next);
    const { choices, digestHour } = next;
    const saved = await saveSettings({ choices, digestHour });
    setTrouble(saved.ok ? undefined : saved.trouble);
    if (saved.ok) announce(words.saved);
  };
  return (
    <>
      {trouble && <TroubleNote trouble={trouble} onRetry={() => save(settings)} />}
      {!settings.reachable && <p class="notice">{words.unreachable}</p>}
      <TopicGroups
        choices={settings.choices}
        onChoose={(topic, choice) => save({ ...settings, choices: { ...settings.choices, [topic]: choice } })}
      />
      <DigestHour hour={settings.digestHour} onChoose={(digestHour) => save({ ...settings, digestHour })} />
    </>
  );
}
