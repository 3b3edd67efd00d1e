import { useCallback, useEffect, useState } from "preact/hooks";
import type { Lang } from "../../paths.ts";
import { studioPaths } from "../../studio-paths.ts";
import { useEdition } from "../edition.ts";

/** Links of old name a submission by its idea. */
function addressed(): string | undefined {
  const query = new URLSearchParams(location.search);
  const idea = query.get("idea");
  return query.get("item") ?? (idea ? `submission:${idea}` : undefined);
}

export const addressOfItem = (lang: Lang, item: string | undefined): string => {
  if (item === undefined) return studioPaths.moderation(lang);
  return item.startsWith("submission:")
    ? studioPaths.moderation(lang, item.slice(11))
    : studioPaths.deskItem(lang, item);
};

/** What lies on the desk, kept in the address: links, reload and the back button lead to it. */
export function useChosenItem() {
  const { lang } = useEdition();
  const [chosen, setChosen] = useState(addressed);
  useEffect(() => {
    const follow = () => setChosen(addressed());
    window.addEventListener("popstate", follow);
    return () => window.removeEventListener("popstate", follow);
  }, []);
  const choose = useCallback(
    (item: string | undefined) => {
      if (item === addressed()) return;
      history.pushState(null, "", addressOfItem(lang, item));
      setChosen(item);
    },
    [lang],
  );
  return [chosen, choose] as const;
}
