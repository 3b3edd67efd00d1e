import { feedMessages } from "../i18n/feed.ts";
import type { Lang } from "../paths.ts";
import { Icon } from "./icon.tsx";

/** A list's feed, for whoever reads with a program of their own. */
export const FeedLink = ({ href, lang }: { href: string; lang: Lang }) => (
  <p class="feed-link">
    <a href={href} type="application/atom+xml">
      <Icon name="feed" size={16} />
      {feedMessages[lang].follow}
    </a>{" "}
    {feedMessages[lang].followNote}
  </p>
);
