import { staffMessages } from "../../i18n/staff.ts";
import { useWords } from "../edition.ts";
import { announce } from "../live.ts";

/** It is kept nowhere: gone with the page. */
export function FreshLink({ link, email }: { link: string; email: string }) {
  const words = useWords(staffMessages).invite;
  const brand = document.getElementById("app")?.dataset.brand ?? "";
  const copy = async () => {
    await navigator.clipboard.writeText(link);
    announce(words.copied);
  };
  const mail = `mailto:${encodeURIComponent(email)}?subject=${encodeURIComponent(words.subject(brand))}&body=${encodeURIComponent(words.body(link))}`;
  return (
    <div class="notice notice--done" role="status">
      {email && <p>{words.mailed(email)}</p>}
      <p>{words.once}</p>
      <p class="door__link">
        <code>{link}</code>
      </p>
      <div class="actions">
        <button type="button" class="button button--small" onClick={copy}>
          {words.copy}
        </button>
        {email && (
          <a class="button button--quiet button--small" href={mail}>
            {words.write}
          </a>
        )}
      </div>
    </div>
  );
}
