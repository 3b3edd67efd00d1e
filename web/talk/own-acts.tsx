import type { ComponentChildren } from "preact";
import type { Format } from "../i18n/format.ts";
import { talkMessages } from "../i18n/talk.ts";
import type { Lang } from "../paths.ts";
import type { CommentModel, TalkReader } from "./models.ts";
import { SayForm } from "./say-form.tsx";

type OwnActsProps = {
  thread: CommentModel;
  reader: TalkReader;
  action: string;
  /** The talk takes words. */
  open: boolean;
  typed: { text: string; lang: Lang } | undefined;
  error: string | undefined;
  format: Format;
};

/** What this reader may do with this comment, one plain form each. */
export function OwnActs({ thread, reader, action, open, typed, error, format }: OwnActsProps) {
  const words = talkMessages[format.lang];
  const own = thread.memberId === reader.memberId;
  const reacted = thread.reactions.some(({ memberId }) => memberId === reader.memberId);
  return (
    <div class="talk__own">
      {own && open && (
        <SayForm
          act="edit"
          id="edit"
          action={action}
          label={words.editOf}
          button={words.save}
          typed={typed ?? { text: thread.text, lang: thread.textLang }}
          error={error}
          rev={thread.rev}
          format={format}
        />
      )}
      {own && (
        <Press action={action} act="delete" label={words.delete}>
          <p class="soft">{words.deleteNote}</p>
        </Press>
      )}
      {reader.isAuthor && !own && open && (
        <Press
          action={action}
          act={thread.credited ? "uncredit" : "credit"}
          label={thread.credited ? words.uncredit : words.credit}
        />
      )}
      {reader.isStaff && (
        <div class="actions">
          {(["liked", "noted", "thanked"] as const).map((kind) => (
            <Press key={kind} action={action} act={kind} label={words.react[kind]} />
          ))}
          {reacted && <Press action={action} act="unreact" label={words.unreact} />}
        </div>
      )}
    </div>
  );
}

type PressProps = { action: string; act: string; label: string; children?: ComponentChildren };

const Press = ({ action, act, label, children }: PressProps) => (
  <form method="post" action={action}>
    <input type="hidden" name="act" value={act} />
    {children}
    <button class="button button--quiet button--small" type="submit">
      {label}
    </button>
  </form>
);
