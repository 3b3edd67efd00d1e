import { useState } from "preact/hooks";
import type { JoinRequest } from "../../../functions/circles/contract.ts";
import { doorMessages } from "../../i18n/doors.ts";
import type { Trouble } from "../answer.ts";
import { useEdition, useWords } from "../edition.ts";
import { announce } from "../live.ts";
import { TroubleNote } from "../trouble.tsx";
import { answerRequest } from "./server.ts";

type RequestsProps = { requests: readonly JoinRequest[]; onChanged: () => void };

/** Who waits at the door, with what they wrote: in, or not. */
export function Requests({ requests, onChanged }: RequestsProps) {
  const words = useWords(doorMessages).studio;
  const [trouble, setTrouble] = useState<Trouble>();
  const answer = async (request: JoinRequest, outcome: "accepted" | "declined") => {
    const { name } = request;
    const answered = await answerRequest(request, outcome);
    if (!answered.ok && answered.trouble.code !== "not-found") return setTrouble(answered.trouble);
    setTrouble(undefined);
    announce(answered.ok ? words[outcome](name) : words.answeredBefore);
    onChanged();
  };
  return (
    <div>
      <h3>{words.requests}</h3>
      {trouble && <TroubleNote trouble={trouble} />}
      {requests.length === 0 && <p class="soft">{words.noRequests}</p>}
      <ul class="rows">
        {requests.map((request) => (
          <Waiting key={request.memberId} request={request} onAnswer={answer} />
        ))}
      </ul>
    </div>
  );
}

type WaitingProps = {
  request: JoinRequest;
  onAnswer: (request: JoinRequest, outcome: "accepted" | "declined") => Promise<void>;
};

function Waiting({ request, onAnswer }: WaitingProps) {
  const words = useWords(doorMessages).studio;
  const { format } = useEdition();
  const { name, message, at } = request;
  return (
    <li class="row">
      <p dir="auto">
        <strong>{name}</strong> <span class="soft">{format.date(at)}</span>
      </p>
      <p dir="auto">{message || words.noMessage}</p>
      <div class="actions">
        <button type="button" class="button button--small" onClick={() => onAnswer(request, "accepted")}>
          {words.accept(name)}
        </button>
        <button type="button" class="button button--quiet button--small" onClick={() => onAnswer(request, "declined")}>
          {words.decline(name)}
        </button>
      </div>
    </li>
  );
}
