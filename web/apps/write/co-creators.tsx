import { useEffect, useState } from "preact/hooks";
import type { CoCreatorsView } from "../../../functions/cocreators/contract.ts";
import { coCreatorLimits } from "../../../functions/cocreators/limits.ts";
import type { IdeaId, MemberId } from "../../../functions/platform/ids.ts";
import { coCreatorMessages } from "../../i18n/cocreators.ts";
import { paths } from "../../paths.ts";
import type { Answer, Trouble } from "../answer.ts";
import { closeInvitation, invite, readCoCreators, takeOff } from "../cocreators.ts";
import { useEdition, useWords } from "../edition.ts";
import { announce } from "../live.ts";
import { TroubleNote } from "../trouble.tsx";
import { InvitationLink } from "./invitation-link.tsx";

/** Who signs the idea beside its author: asked by a link, shown once they said yes. */
export function CoCreators({ ideaId }: { ideaId: IdeaId | undefined }) {
  const words = useWords(coCreatorMessages);
  const { format } = useEdition();
  return (
    <section class="write__part cocreators" aria-labelledby="cocreators-title">
      <h2 id="cocreators-title">{words.heading}</h2>
      <p class="field__hint">{words.hint(format.number(coCreatorLimits.most))}</p>
      {ideaId ? <Together key={ideaId} ideaId={ideaId} /> : <p class="story__note">{words.later}</p>}
    </section>
  );
}

function Together({ ideaId }: { ideaId: IdeaId }) {
  const words = useWords(coCreatorMessages);
  const { lang } = useEdition();
  const [there, setThere] = useState<CoCreatorsView>({ people: [], invited: false });
  const [address, setAddress] = useState("");
  const [trouble, setTrouble] = useState<Trouble>();
  const [busy, setBusy] = useState(false);

  /** One act at a time; what it answers is what is shown. */
  const act = async <T,>(asked: Promise<Answer<T>>, done: (value: T) => void) => {
    setBusy(true);
    const answer = await asked;
    setBusy(false);
    setTrouble(answer.ok ? undefined : answer.trouble);
    if (answer.ok) done(answer.value);
  };
  useEffect(() => {
    void act(readCoCreators(ideaId), setThere);
  }, [ideaId]);

  const ask = () =>
    act(invite(ideaId), ({ key }) => {
      setAddress(location.origin + paths.sign(lang, ideaId, key));
      setThere((before) => ({ ...before, invited: true }));
    });
  const close = () =>
    act(closeInvitation(ideaId), (view) => {
      setThere(view);
      setAddress("");
      announce(words.closed);
    });
  const remove = (memberId: MemberId, name: string) =>
    act(takeOff(ideaId, memberId), (view) => {
      setThere(view);
      announce(words.removed(name));
    });

  const full = there.people.length >= coCreatorLimits.most;
  return (
    <>
      {trouble && <TroubleNote trouble={trouble} />}
      <People people={there.people} busy={busy} onRemove={remove} />
      {address && <InvitationLink address={address} />}
      {there.invited && !address && <p class="field__hint">{words.open}</p>}
      {full ? (
        <p class="field__hint">{words.full}</p>
      ) : (
        <div class="actions">
          <button type="button" class="button button--quiet" disabled={busy} onClick={ask}>
            {there.invited ? words.inviteAgain : words.invite}
          </button>
          {there.invited && (
            <button type="button" class="button button--text" disabled={busy} onClick={close}>
              {words.close}
            </button>
          )}
        </div>
      )}
    </>
  );
}

type PeopleProps = {
  people: CoCreatorsView["people"];
  busy: boolean;
  onRemove: (memberId: MemberId, name: string) => void;
};

function People({ people, busy, onRemove }: PeopleProps) {
  const words = useWords(coCreatorMessages);
  const { format } = useEdition();
  if (people.length === 0) return null;
  return (
    <ul class="cocreators__people" aria-label={words.people}>
      {people.map(({ memberId, name, at }) => (
        <li key={memberId}>
          <span>
            <strong dir="auto">{name}</strong> <span class="soft small">{words.saidYes(format.date(at))}</span>
          </span>
          <button type="button" class="button button--text" disabled={busy} onClick={() => onRemove(memberId, name)}>
            {words.remove(name)}
          </button>
        </li>
      ))}
    </ul>
  );
}
