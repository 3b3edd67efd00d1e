import { changeOf, type Item, type StreamRecord } from "../events/stream-record.ts";
import { FactMessage } from "./fact-message.ts";

/** What a change of the table may change in figures: whose facts must be read anew, and who did something. */
export function factsTouchedBy(record: StreamRecord): FactMessage[] {
  return touches(record).map((message) => FactMessage.parse(message));
}

function touches(record: StreamRecord): object[] {
  const { pk, sk, before, after } = changeOf(record);
  const [kind, id, place] = pk.split("#");
  // Only the undo of an import takes a card away.
  if (after === undefined) return kind === "IDEA" && sk === "CARD" ? [{ idea: id }] : [];
  if (kind === "REPORT") return sk.startsWith("MEMBER#") ? ofReport(String(id), before, after) : [];
  if (kind !== "IDEA") return [];
  if (place === "SUPPORT") return ofSupport(before, after);
  if (place === "TALK") return ofTalk(String(id), sk, before, after);
  if (sk === "CARD") return ofCard(String(id), before, after);
  if (sk.startsWith("RECORD#")) return ofRecord(String(id), after);
  return sk.startsWith("DECISION#") ? [{ idea: id }] : [];
}

const ofCard = (idea: string, before: Item | undefined, after: Item): object[] =>
  before?.version === after.version ? [] : [{ idea }];

/** Sending, sending again, withdrawing: what authors do is in their records. */
function ofRecord(ideaId: string, { by, at }: Item): object[] {
  const author = isAuthor(by) ? by.memberId : undefined;
  return author ? [acted(author, ideaId, at)] : [];
}
const isAuthor = (by: unknown): by is { memberId?: string } =>
  typeof by === "object" && by !== null && "kind" in by && by.kind === "author";

function ofSupport(before: Item | undefined, after: Item): object[] {
  const given = !after.withdrawnAt && (before === undefined || before.givenAt !== after.givenAt);
  return given ? [acted(after.memberId, after.ideaId, after.givenAt)] : [];
}

/** A member's words, updates too, are an act; what staff write is none. Reactions change what its facts are. */
function ofTalk(ideaId: string, sk: string, before: Item | undefined, after: Item): object[] {
  const [kind] = sk.split("#");
  // What was said in another tool is nobody's act here, and no voice of this place.
  if ((kind !== "COMMENT" && kind !== "ANSWER" && kind !== "UPDATE") || after.imported) return [];
  return [
    ...(kind === "UPDATE" ? [] : [{ talk: ideaId, commentId: after.commentId }]),
    ...(before === undefined && !after.role ? [acted(after.memberId, ideaId, after.at)] : []),
  ];
}

function ofReport(target: string, before: Item | undefined, after: Item): object[] {
  const { reporterId, ideaId, at } = after;
  if (!reporterId || (before !== undefined && before.settledAt === after.settledAt)) return [];
  return [{ report: target, memberId: reporterId }, ...(before === undefined ? [acted(reporterId, ideaId, at)] : [])];
}

const acted = (memberId: unknown, ideaId: unknown, at: unknown) => ({ acted: [{ memberId, at }], ideaId });

/** Of a batch: the same told once, and those who acted under one idea told together. */
export function gathered(messages: readonly Placed[]): Placed[] {
  const found = new Map<string, Placed>();
  for (const { body, place } of messages) {
    if (!("acted" in body)) {
      const name = JSON.stringify(body);
      if (!found.has(name)) found.set(name, { body, place });
      continue;
    }
    let n = 0;
    while (marksIn(found.get(`${body.ideaId} ${n}`)).length >= marksAMessage) n++;
    const known = found.get(`${body.ideaId} ${n}`);
    const together = { ...body, acted: [...marksIn(known), ...body.acted] };
    found.set(`${body.ideaId} ${n}`, { body: together, place: known?.place ?? place });
  }
  return [...found.values()];
}

type Placed = { body: FactMessage; place: number };
/** One function's turn, and a twentieth of what a message may hold. */
const marksAMessage = 200;
const marksIn = (placed: Placed | undefined) => (placed && "acted" in placed.body ? placed.body.acted : []);
