import { useEffect, useState } from "preact/hooks";
import { writeMessages } from "../../i18n/write.ts";
import type { Lang } from "../../paths.ts";
import { isSignedOut } from "../answer.ts";
import { useWords } from "../edition.ts";
import { useMedia } from "../media.ts";
import { previewStory } from "./server.ts";

const pauseMs = 600;
type Shown = { of: string; html: string } | { of: string; failed: "signed-out" | "failed" };
type PreviewProps = { story: string; lang: Lang; visitor: boolean; asked: boolean };

/** The story as it will be published, made by the server that will publish it; asked for only while it can be seen. */
export function Preview({ story, lang, visitor, asked }: PreviewProps) {
  const words = useWords(writeMessages);
  const [shown, setShown] = useState<Shown>({ of: "", html: "" });
  const wide = useMedia("(min-width: 64rem)");
  const wanted = (asked || wide) && !visitor && story.trim() !== "";
  useEffect(() => {
    if (!wanted || shown.of === story) return;
    let current = true;
    const timer = setTimeout(async () => {
      const answer = await previewStory(story);
      if (!current) return;
      if (answer.ok) setShown({ of: story, html: answer.value.html });
      else setShown({ of: story, failed: isSignedOut(answer.trouble) ? "signed-out" : "failed" });
    }, pauseMs);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [story, wanted, shown.of]);

  if (visitor) return <p class="story__note">{words.previewSignedOut}</p>;
  if (story.trim() === "") return <p class="story__note">{words.previewEmpty}</p>;
  if ("failed" in shown)
    return <p class="story__note">{shown.failed === "failed" ? words.previewFailed : words.previewSignedOut}</p>;
  if (!shown.html) return <p class="story__note">{words.previewing}</p>;
  return (
    <article
      class="prose story__page"
      lang={lang}
      dir="auto"
      aria-busy={shown.of !== story}
      // Made safe by the server: it is the very HTML that will be published.
      dangerouslySetInnerHTML={{ __html: shown.html }}
    />
  );
}
