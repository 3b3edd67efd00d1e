/** The two states of a control: what its button says, and what is said once it was pressed. */
export type ToggleWords = { on: string; off: string; saidOn: string; saidOff: string };
export type ToggleProps = {
  /** Where the plain form goes. */
  action: string;
  /** The same act in the API: GET tells, PUT turns on, DELETE off. */
  api: string;
  acts: { on: string; off: string };
  words: ToggleWords;
  on?: boolean | undefined;
  /** Whoever this id is does not see it: nobody follows themselves. */
  notFor?: string | undefined;
};

/** Follow, join: a plain form that a script makes answer at once, for those who are signed in. */
export function Toggle({ action, api, acts, words, on = false, notFor }: ToggleProps) {
  return (
    <form
      class="toggle"
      method="post"
      action={action}
      data-toggle={api}
      data-words={JSON.stringify(words)}
      data-not-for={notFor}
    >
      <input type="hidden" name="act" value={on ? acts.off : acts.on} />
      <button class="button button--quiet" type="submit">
        {on ? words.off : words.on}
      </button>
    </form>
  );
}
