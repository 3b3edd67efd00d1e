import { DeleteCommand, GetCommand, PutCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import sharp from "sharp";
import { draftOf } from "../../functions/circles/draft-content.ts";
import { cardItem } from "../../functions/ideas/card-item.ts";
import { type Due, dueKey } from "../../functions/ideas/due.ts";
import { successorOf } from "../../functions/ideas/start-again.ts";
import { memberStore } from "../../functions/members/store.ts";
import { contactStore } from "../../functions/notifications/contact-store.ts";
import { digestPlanner } from "../../functions/notifications/plan-digest.ts";
import { stopToken } from "../../functions/notifications/stop-link.ts";
import { noticeStore } from "../../functions/notifications/store.ts";
import { addDays } from "../../functions/platform/clock.ts";
import { cursors } from "../../functions/platform/cursor.ts";
import { type IdeaId, newMemberId } from "../../functions/platform/ids.ts";
import type { SessionMember } from "../../functions/platform/session.ts";
import { keys } from "../../functions/platform/table.ts";
import { dayIn, instantIn } from "../../functions/platform/zoned-time.ts";
import { supportStore } from "../../functions/support/store.ts";
import { paths } from "../../web/paths.ts";
import { openBrowser } from "../browser.ts";
import { cast } from "../cast.ts";
import { gatheringIdea } from "../gathering.ts";
import { smallCircle } from "../journeys/circle.ts";
import { programmeInput } from "../programmes.ts";
import { type Stream, streamOf } from "../stream.ts";
import { type BundledPlatform, queueEvent } from "./bundled.ts";
import { moderated } from "./desk-path.ts";
import { enrolledAll } from "./enrolment-path.ts";
import { reportsFiled } from "./feedback-path.ts";
import { takenByTheClock } from "./programme-path.ts";
import { pump } from "./pump.ts";
import { shipped } from "./shipping-path.ts";
import { testedToItsEnd } from "./test-path.ts";
import { triaged } from "./triage-path.ts";

const words = {
  title: "La jardinière pliante",
  pitch: "Elle se plie quand on veut sortir la table.",
  story: "Une jardinière qui se plie contre le mur quand on sort la table, et se déplie pour les semis.",
  circleId: "atelier",
  lang: "fr",
  kind: "new",
  tags: ["jardin"],
};
const fans = Array.from({ length: 4 }, (_, n) => ({
  ...cast.bo,
  memberId: newMemberId((size) => Buffer.alloc(size, n)),
}));
const halfAnHour = 1_800_000;

/** Drives every function down its main paths, with the real events that one gives another. */
export async function everyPath(built: BundledPlatform): Promise<void> {
  const stream = await streamOf(built.world);
  const send = asking(built);
  for (const { memberId, name, lang } of Object.values(cast))
    await memberStore(built.world.table).saveMember({ memberId, name, lang, joinedAt: "2026-01-01T00:00:00.000Z" });
  await send(cast.cleo, "PUT", "/api/studio/circles/atelier", smallCircle);
  const [decided, withdrawn] = await written(built);
  await pump(built, stream);
  await climbed(built, decided);
  await talked(built, decided);
  await signedIn(built, withdrawn);
  await pump(built, stream);
  await looked(built, decided);
  await mergedAndSplit(built, stream);
  await enrolledAll(built, stream, send);
  await scheduled(built);
  await answered(built, decided);
  await pump(built, stream);
  await countedLater(built);
  await pump(built, stream);
  await built.invoke("rank-ideas", { schedule: "rank-ideas" });
  await followed(built, decided);
  await behindDoors(built);
  await circlesWritten(built);
  await staffChanged(built);
  await repliesWritten(built);
  await send(cast.ada, "DELETE", `/api/my/ideas/${withdrawn}`);
  await built.invoke("rank-ideas", { schedule: "rank-ideas" });
  await tested(built, decided);
  await takenByTheClock(built);
  await startedAgain(built);
  await imported(built);
  await signedTogether(built);
  await shipped(built, stream, send);
  await triaged(built, send);
  await testedToItsEnd(built, send);
  await reportsFiled(built, send);
  await pump(built, stream);
  await built.invoke("rank-ideas", { schedule: "rank-ideas" });
  await built.invoke(
    "draw-shares",
    queueEvent({ page: `share:${decided}`, urgent: true }, { page: `share:${withdrawn}`, urgent: true }),
  );
  for (const page of ["home", "sitemap", "decisions", `idea:${decided}`, `idea:${withdrawn}`])
    await built.invoke("publish-pages", queueEvent({ page, urgent: true }));
  await figured(built, decided);
  await searched(built);
  await built.invoke("publish-pages", queueEvent({ republish: {} }, { republish: { circleId: "atelier" } }));
  stream.close();
}

/** A request that must succeed, in a session that was last seen half an hour ago. */
const asking = (built: BundledPlatform) => async (by: SessionMember, method: string, path: string, body?: unknown) => {
  const headers = { "idempotency-key": crypto.randomUUID() };
  const since = new Date(Date.now() - halfAnHour);
  const {
    status,
    text,
    headers: told,
  } = await built.request(method, path, {
    by,
    since,
    headers,
    ...(body !== undefined && { body }),
  });
  if (status >= 400) throw new Error(`${method} ${path} was answered ${status}: ${text}`);
  return told["content-type"]?.includes("json") ? JSON.parse(text) : text;
};

/** Drafts kept, changed, thrown away, submitted, returned, mended, declined and published: two ideas gather then. */
async function written(built: BundledPlatform): Promise<[IdeaId, IdeaId]> {
  const send = asking(built);
  const draft = async () => (await send(cast.ada, "POST", "/api/my/drafts", { rev: 0, ...words })).ideaId;
  const submit = (ideaId: IdeaId, rev: number) =>
    send(cast.ada, "POST", `/api/my/drafts/${ideaId}/submission`, { rev, termsVersion: 1 });
  const moderate = (ideaId: IdeaId, answer: object) => send(cast.mo, "PUT", `/api/studio/moderation/${ideaId}`, answer);
  const [mended, declined, published, dropped] = [await draft(), await draft(), await draft(), await draft()];
  await send(cast.ada, "PUT", `/api/my/drafts/${mended}`, { rev: 1, ...words, title: "La jardinière qui se plie" });
  await send(cast.ada, "DELETE", `/api/my/drafts/${dropped}`);
  await pictured(built, mended);
  await submit(mended, 2);
  await submit(declined, 1);
  await submit(published, 1);
  await moderate(mended, { outcome: "returned", version: 1, message: "Dites-nous en plus." });
  await send(cast.ada, "GET", `/api/my/drafts/${mended}`);
  await submit(mended, 3);
  await moderate(declined, { outcome: "declined", version: 1, message: "Une idée à la fois.", ruleNumber: 1 });
  await moderate(mended, { outcome: "published", version: 3 });
  await moderate(published, { outcome: "published", version: 1 });
  return [mended, published];
}

/** Two pictures sent, checked, seen and put in order; one of them, and one that was never sent, removed again. */
async function pictured(built: BundledPlatform, ideaId: IdeaId): Promise<void> {
  const send = asking(built);
  const path = `/api/pictures/${ideaId}`;
  const bytes = new Uint8Array(await sharp({ create: square }).png().toBuffer());
  const upload = (file: Uint8Array<ArrayBuffer>) => uploaded(built, ideaId, file, bytes.length);
  const [kept, gone] = [await upload(bytes), await upload(bytes)];
  await upload(new Uint8Array([1, 2, 3]));
  await send(cast.ada, "PUT", path, { pictures: [{ pictureId: gone, alt: "Le carré" }] });
  await send(cast.ada, "GET", path);
  await send(cast.ada, "DELETE", `${path}/${gone}`);
  await built.request("GET", `${path}/${kept}/480`, { by: cast.ada });
  await removedWhileChecked(built, ideaId, bytes);
}

/** One picture sent and checked; its id. */
async function uploaded(built: BundledPlatform, ideaId: IdeaId, file: Uint8Array<ArrayBuffer>, bytes = file.length) {
  const told = { type: "image/png", bytes };
  const { picture, form } = await asking(built)(cast.ada, "POST", `/api/pictures/${ideaId}`, told);
  await built.invoke("check-upload", queueEvent(await built.upload(form, file)));
  return picture.pictureId;
}

/** Asked, said yes, looked at, stepped back; an invitation closed, a draft with names thrown away. */
async function signedTogether(built: BundledPlatform): Promise<void> {
  const send = asking(built);
  const draft = async () => (await send(cast.ada, "POST", "/api/my/drafts", { rev: 0, ...words })).ideaId;
  const [sent, dropped] = [await draft(), await draft()];
  for (const ideaId of [sent, dropped]) {
    const path = `/api/co-creators/${ideaId}`;
    const { key } = await send(cast.ada, "POST", `${path}/invitation`);
    await send(cast.bo, "GET", `${path}/invitation?key=${key}`);
    await send(cast.bo, "PUT", `${path}/me`, { key });
    await send(cast.ada, "GET", path);
    await send(cast.ada, "DELETE", `${path}/invitation`);
  }
  await send(cast.ada, "DELETE", `/api/my/drafts/${dropped}`);
  await send(cast.ada, "POST", `/api/my/drafts/${sent}/submission`, { rev: 1, termsVersion: 1 });
  await send(cast.bo, "GET", "/api/my/co-creations");
  await send(cast.bo, "DELETE", `/api/co-creators/${sent}/${cast.bo.memberId}`);
}

/** Ideas brought in, tried, listed, one of them touched; then the import is undone. */
async function imported(built: BundledPlatform): Promise<void> {
  const send = asking(built);
  const path = "/api/studio/imports/imp_everypath000";
  const of = { source: "canny", tool: "Canny", circleId: "atelier", lang: "fr" };
  const row = (n: string) => ({ title: `Idée ${n} venue d’ailleurs`, answer: "Merci", stage: "gathering" });
  const rows = [row("un"), row("deux"), row("trois")];
  await send(cast.cleo, "GET", "/api/studio/imports");
  await send(cast.cleo, "POST", "/api/studio/imports/trial", { ...of, kind: "ideas", rows });
  await send(cast.cleo, "PUT", path, { ...of, kind: "ideas", fileName: "posts.csv", rows: 3 });
  const { results } = await send(cast.cleo, "PUT", `${path}/rows/0`, { rows });
  await send(cast.cleo, "PUT", `${path}/rows/0`, { rows });
  await send(cast.cleo, "PUT", `${path}/end`, { state: "done" });
  const talk = "/api/studio/imports/imp_everypath001";
  const about = { ...of, kind: "comments", ofImport: "imp_everypath000" };
  const said = [{ idea: "Idée un", ideaId: results[0].ideaId, text: "Moi aussi" }];
  await send(cast.cleo, "POST", "/api/studio/imports/trial", { ...about, rows: said });
  await send(cast.cleo, "PUT", talk, { ...about, fileName: "comments.csv", rows: 1 });
  await send(cast.cleo, "PUT", `${talk}/rows/0`, { rows: said });
  await send(cast.cleo, "PUT", `${talk}/rows/0`, { rows: said });
  await send(cast.cleo, "PUT", `${talk}/undo`, { step: "take" });
  await send(cast.bo, "PUT", `/api/ideas/${results[0].ideaId}/support`);
  await send(cast.cleo, "PUT", `${path}/undo`, { step: "close" });
  const { client, name: TableName } = built.world.table;
  for (const { ideaId } of results.slice(1))
    await client.send(
      new UpdateCommand({
        TableName,
        Key: keys.imported("imp_everypath000", `IDEA#${ideaId}`),
        UpdateExpression: "SET closedAt = :before",
        ExpressionAttributeValues: { ":before": new Date(0).toISOString() },
      }),
    );
  await send(cast.cleo, "PUT", `${path}/undo`, { step: "take" });
  await send(cast.cleo, "GET", path);
}

/** Withdrawn with its picture, taken up again, looked at from both ends, and thrown away. */
async function startedAgain(built: BundledPlatform): Promise<void> {
  const send = asking(built);
  const { ideaId } = await send(cast.ada, "POST", "/api/my/drafts", { rev: 0, ...words });
  await uploaded(built, ideaId, new Uint8Array(await sharp({ create: square }).png().toBuffer()));
  await send(cast.ada, "POST", `/api/my/drafts/${ideaId}/submission`, { rev: 1, termsVersion: 1 });
  await send(cast.ada, "DELETE", `/api/my/ideas/${ideaId}`);
  // Sent in another tab while this one copies: the draft that comes too late goes again.
  const successor = await gatheringIdea(built.world);
  const cardThere = cardItem({ ...successor, ideaId: successorOf(ideaId) });
  const { client, name: TableName } = built.world.table;
  built.once("dynamodb:PutItem", () => client.send(new PutCommand({ TableName, Item: cardThere })));
  await send(cast.ada, "PUT", `/api/my/ideas/${ideaId}/new-start`);
  await client.send(new DeleteCommand({ TableName, Key: keys.card(successorOf(ideaId)) }));
  const next = await send(cast.ada, "PUT", `/api/my/ideas/${ideaId}/new-start`);
  await send(cast.ada, "GET", `/api/my/drafts/${next.ideaId}`);
  await send(cast.ada, "GET", `/api/my/ideas/${ideaId}`);
  await send(cast.ada, "DELETE", `/api/my/drafts/${next.ideaId}`);
}

/** The picture goes between the reading and the verdict: what was made of it goes too. */
async function removedWhileChecked(built: BundledPlatform, ideaId: IdeaId, bytes: Uint8Array<ArrayBuffer>) {
  const send = asking(built);
  const path = `/api/pictures/${ideaId}`;
  const { picture, form } = await send(cast.ada, "POST", path, { type: "image/png", bytes: bytes.length });
  const notice = await built.upload(form, bytes);
  const { client, name: TableName } = built.world.table;
  const gone = new UpdateCommand({
    TableName,
    Key: keys.gallery(ideaId),
    UpdateExpression: "SET pictures = :none, version = version + :one",
    ExpressionAttributeValues: { ":none": [], ":one": 1 },
  });
  const { Item } = await client.send(new GetCommand({ TableName, Key: keys.gallery(ideaId), ConsistentRead: true }));
  built.once("s3:PutObject media", () => client.send(gone));
  await built.invoke("check-upload", queueEvent(notice));
  const pictures = Item?.pictures.filter((each: { pictureId: string }) => each.pictureId !== picture.pictureId);
  await client.send(new PutCommand({ TableName, Item: { ...Item, pictures, version: Number(Item?.version) + 2 } }));
}

const square = { width: 320, height: 240, channels: 3, background: "#c93a18" } as const;

/** Support given, answered, withdrawn and given again, until the idea is at the top. */
async function climbed(built: BundledPlatform, ideaId: IdeaId): Promise<void> {
  const send = asking(built);
  const path = `/api/ideas/${ideaId}/support`;
  for (const fan of fans) await send(fan, "PUT", path);
  await send(cast.bo, "PUT", path);
  await send(cast.bo, "PUT", `${path}/answers`, { wouldTest: true, wouldPay: 40 });
  await send(cast.bo, "DELETE", path);
  for (const query of ["", "?sort=trending", "?sort=decided", "?circle=atelier"])
    await send(cast.bo, "GET", `/api/ideas${query}`);
  for (const read of ["/api/me", "/api/my/supported", `/api/ideas/${ideaId}`, path]) await send(cast.bo, "GET", read);
}

/** An idea and a person followed, asked for, and no longer followed. */
async function followed(built: BundledPlatform, ideaId: IdeaId): Promise<void> {
  const send = asking(built);
  for (const what of [`ideas/${ideaId}`, `members/${cast.ada.memberId}`])
    for (const method of ["PUT", "GET", "DELETE"]) await send(cast.bo, method, `/api/my/follows/${what}`);
  await send(cast.bo, "GET", "/api/my/follows");
  for (const method of ["PUT", "GET", "DELETE"]) await send(cast.bo, method, "/api/my/circles/atelier/membership");
  const form = { by: cast.bo, headers: { "content-type": "application/x-www-form-urlencoded" } };
  for (const act of ["follow", "unfollow"])
    await built.request("POST", paths.follow("fr", ideaId), { ...form, body: `act=${act}` });
  for (const act of ["join", "leave"])
    await built.request("POST", paths.membership("fr", "atelier"), { ...form, body: `act=${act}` });
}

/** Commented, answered, told news of, reacted to, thanked for, reworded and deleted; read in every order. */
async function talked(built: BundledPlatform, ideaId: IdeaId): Promise<void> {
  const send = asking(built);
  const path = `/api/ideas/${ideaId}/comments`;
  const say = async (by: SessionMember, text: string, parentId?: string) =>
    `${path}/${(await send(by, "POST", path, { text, lang: "fr", ...(parentId && { parentId }) })).commentId}`;
  const first = await say(cast.bo, "Et si elle tournait ?");
  const answer = await say(cast.pia, "Nous essayons.", first.slice(path.length + 1));
  await send(cast.ada, "POST", `/api/ideas/${ideaId}/updates`, { text: "Elle tourne.", lang: "fr" });
  await send(cast.pia, "PUT", `${first}/reaction`, { kind: "liked" });
  await send(cast.pia, "DELETE", `${first}/reaction`);
  for (const method of ["PUT", "DELETE", "PUT"]) await send(cast.ada, method, `${first}/credit`);
  await send(cast.bo, "PUT", first, { text: "Et si elle pivotait ?", lang: "fr", rev: 1 });
  for (const read of [path, `${path}?first=en`, first, `${first}/wordings`]) await send(cast.bo, "GET", read);
  const byForm = { by: cast.bo, headers: { "content-type": "application/x-www-form-urlencoded" } };
  const whole = paths.discuss("fr", ideaId);
  const itself = paths.thread("fr", ideaId, first.slice(path.length + 1));
  await built.request("POST", whole, { headers: byForm.headers, body: "act=say&text=Bonjour&lang=fr" });
  await built.request("POST", whole, { ...byForm, body: "act=say&text=Bonjour&lang=fr" });
  await built.request("POST", itself, { ...byForm, body: "act=edit&text=Pivote&lang=fr&rev=2" });
  for (const page of [whole, `${whole}?first=fr`, itself]) await built.request("GET", page, { by: cast.bo });
  const aside = idIn(await send(cast.bo, "POST", path, { text: "Entre nous", lang: "fr" }));
  await built.request("POST", paths.thread("fr", ideaId, aside), { ...byForm, body: "act=delete" });
  await send(cast.pia, "DELETE", answer);
  await reported(built, ideaId, first.slice(path.length + 1));
  await moderated(built, send, ideaId);
  await send(cast.bo, "DELETE", first);
}

/** Reported by the API and by form, looked at, left in place; an idea taken away while it stands in the lists. */
async function reported(built: BundledPlatform, ideaId: IdeaId, commentId: string): Promise<void> {
  const send = asking(built);
  const target = `${ideaId}.${commentId}`;
  for (const by of [cast.ada, cast.ada]) await send(by, "PUT", `/api/reports/${target}`, { reason: 1 });
  for (const read of ["/api/studio/reports", `/api/studio/reports/${target}`]) await send(cast.mo, "GET", read);
  await send(cast.mo, "PUT", `/api/studio/reports/${target}`, { outcome: "kept", rev: 1 });
  await send(cast.ada, "GET", "/api/reports");
  const removed = await gatheringIdea(built.world, { supporters: 3 });
  await built.invoke("rank-ideas", { schedule: "rank-ideas" });
  const form = { by: cast.bo, headers: { "content-type": "application/x-www-form-urlencoded" } };
  const page = paths.report("fr", removed.ideaId);
  await built.request("POST", page, { ...form, body: "reason=1&word=Non" });
  for (const read of [page, paths.myReports("fr")]) await built.request("GET", read, { by: cast.bo });
  const removal = { outcome: "removed", rev: 1, reason: 1, message: "Non." };
  await send(cast.mo, "PUT", `/api/studio/reports/${removed.ideaId}`, removal);
}

const idIn = ({ commentId }: { commentId: string }) => commentId;
/** A private circle: asked into, let in, invited, joined, read, left. */
async function behindDoors(built: BundledPlatform): Promise<void> {
  const send = asking(built);
  const asForm = (by: SessionMember) => ({ by, headers: { "content-type": "application/x-www-form-urlencoded" } });
  await send(cast.cleo, "PUT", "/api/studio/circles/coulisses", { ...smallCircle, visibility: "private" });
  await built.request("POST", paths.joinRequest("fr", "coulisses"), { ...asForm(cast.bo), body: "act=ask" });
  await send(cast.mo, "GET", "/api/studio/circles");
  await send(cast.mo, "PUT", `/api/studio/circles/coulisses/requests/${cast.bo.memberId}`, { outcome: "accepted" });
  const made = await send(cast.cleo, "POST", "/api/studio/circles/coulisses/invitations", { uses: 1, days: 7 });
  const { token, invitation } = made;
  await built.request("GET", paths.invitation("fr", token), { by: cast.ada });
  await built.request("POST", paths.invitation("fr", token), { ...asForm(cast.ada), body: "act=accept" });
  await send(cast.cleo, "DELETE", `/api/studio/circles/coulisses/invitations/${invitation.invitationId}`);
  await built.request("GET", paths.circle("fr", "coulisses", true), { by: cast.ada });
  await send(cast.ada, "GET", "/api/my/circles");
  const shows = { ideas: true, supports: true, circles: true };
  await send(cast.ada, "PUT", "/api/my/profile", { name: cast.ada.name, shows });
  await built.request("GET", paths.member("fr", cast.ada.memberId));
}

/** A circle written as a draft, looked at, opened, brought back, closed and opened again. */
async function circlesWritten(built: BundledPlatform): Promise<void> {
  const send = asking(built);
  const path = "/api/studio/brand/circles/poterie";
  const draft = { rev: 0, version: 0, content: draftOf(smallCircle) };
  await send(cast.cleo, "PUT", `${path}/draft`, draft);
  await send(cast.cleo, "POST", `${path}/preview`, draft.content);
  await send(cast.cleo, "GET", path);
  await send(cast.cleo, "PUT", `${path}/publication`, { rev: 1, version: 0 });
  await send(cast.cleo, "PUT", `${path}/restoration`, { number: 1, version: 1 });
  await send(cast.cleo, "PUT", `${path}/draft`, { ...draft, version: 2 });
  await send(cast.cleo, "DELETE", `${path}/draft?rev=1`);
  await send(cast.cleo, "GET", `${path}/versions`);
  await send(cast.cleo, "PUT", `${path}/closing`);
  await send(cast.cleo, "DELETE", `${path}/closing`);
  await send(cast.cleo, "GET", "/api/studio/brand/circles");
}

/** Two ideas that say the same: compared, merged while they stand in the lists, looked at a last time, split again. */
async function mergedAndSplit(built: BundledPlatform, stream: Stream): Promise<void> {
  const send = asking(built);
  const published = async () => {
    const { ideaId } = await send(cast.ada, "POST", "/api/my/drafts", { rev: 0, ...words });
    await send(cast.ada, "POST", `/api/my/drafts/${ideaId}/submission`, { rev: 1, termsVersion: 1 });
    await send(cast.mo, "PUT", `/api/studio/moderation/${ideaId}`, { outcome: "published", version: 1 });
    return ideaId;
  };
  const [double, first] = [await published(), await published()];
  await send(cast.bo, "PUT", `/api/ideas/${double}/support`);
  await send(cast.mo, "PUT", `/api/ideas/${first}/support`);
  await send(cast.bo, "GET", `/api/my/supports/merged?ideas=${double},${first}`);
  await pump(built, stream);
  await built.invoke("rank-ideas", { schedule: "rank-ideas" });
  const path = `/api/studio/merging/${double}`;
  for (const read of [path, `${path}/into/${first}`]) await send(cast.mo, "GET", read);
  const { version } = await send(cast.mo, "PUT", path, { into: first, message: "La même jardinière." });
  // Before the stream is read: the count after carrying is what crosses a milestone.
  const page = { type: "carry", ideaId: double, into: first, number: version, closing: true };
  for (let shard = 0; shard < 16; shard++) await built.invoke("carry-supports", queueEvent({ ...page, shard }));
  await pump(built, stream);
  await built.request("GET", paths.idea("fr", { ideaId: double, title: words.title }));
  const at = new Date(Date.now() - 5 * 60_000).toISOString();
  const due: Due = { kind: "carry", ideaId: double, at, for: first };
  await send(cast.mo, "PUT", `${path}/split`, { from: first, message: "Deux jardinières." });
  await built.world.raw.send(
    new PutCommand({ TableName: built.world.table.name, Item: { ...dueKey(due), v: 1, ...due } }),
  );
  await pump(built, stream);
}

/** Invited, taken back, accepted, given another role. */
async function staffChanged(built: BundledPlatform): Promise<void> {
  const send = asking(built);
  const path = "/api/studio/brand/staff";
  const invite = () => send(cast.cleo, "POST", `${path}/invitations`, { roles: ["moderator"], days: 7, email });
  const email = "bo@example.org";
  await contactStore(built.world.table).remember(cast.bo.memberId, email);
  const [kept, dropped] = [await invite(), await invite()];
  await send(cast.cleo, "DELETE", `${path}/invitations/${dropped.invitation.invitationId}`);
  await send(cast.bo, "GET", `/api/staff-invitations/${kept.token}`);
  const mail = (token: string, id: string) => ({ type: "staff-invitation", invitationId: id, token, lang: "fr" });
  await built.invoke("send-mails", queueEvent(mail(kept.token, kept.invitation.invitationId)));
  await send(cast.bo, "PUT", `/api/staff-invitations/${kept.token}`);
  const { version } = await send(cast.cleo, "GET", path);
  await send(cast.cleo, "PUT", `${path}/${cast.bo.memberId}/roles`, { roles: [], version });
}

/** Ready-made replies drafted, thrown away, drafted again, put in force, and taken back to what they were. */
async function repliesWritten(built: BundledPlatform): Promise<void> {
  const send = asking(built);
  const path = "/api/studio/replies";
  const name = { fr: "Merci", en: "" };
  const draft = { rev: 0, version: 0, replies: [{ id: "merci", outcome: "published", name, text: name }] };
  await send(cast.mo, "PUT", `${path}/draft`, draft);
  await send(cast.mo, "DELETE", `${path}/draft?rev=1`);
  await send(cast.mo, "PUT", `${path}/draft`, draft);
  await send(cast.mo, "GET", `${path}/draft`);
  await send(cast.mo, "PUT", `${path}/publication`, { rev: 1, version: 0 });
  await send(cast.cleo, "PUT", `${path}/restoration`, { number: 0, version: 1 });
  await send(cast.cleo, "GET", `${path}/versions`);
  await send(cast.mo, "GET", path);
}

/** Programmes begun, written, thrown away, opened with and without their idea, closed; and somebody let into a private one. */
async function tested(built: BundledPlatform, ideaId: IdeaId): Promise<void> {
  const send = asking(built);
  const path = "/api/studio/programmes";
  const day = (days: number) => dayIn("Europe/Paris", addDays(new Date(), days));
  const phases = programmeInput.phases.map((phase, place) => ({
    ...phase,
    from: day(10 * place + 5),
    to: day(10 * place + 9),
    tasks: [],
  }));
  const about = { title: programmeInput.title, circleId: "atelier", kind: "physical" };
  const draft = await send(cast.pia, "POST", path, about);
  const unwanted = await send(cast.pia, "POST", path, about);
  await send(cast.pia, "DELETE", `${path}/${unwanted.programmeId}?version=${unwanted.version}`);
  const one = `${path}/${draft.programmeId}`;
  const programme = { ...programmeInput, circleId: draft.circleId, phases, visibility: "private" };
  const written = await send(cast.pia, "PUT", one, { version: draft.version, programme });
  const open = await send(cast.pia, "PUT", `${one}/stage`, { version: written.version, to: "recruiting" });
  const link = await send(cast.pia, "POST", `${one}/invitations`, { uses: 1, days: 7 });
  const dropped = await send(cast.pia, "POST", `${one}/invitations`, { uses: 1, days: 7 });
  await send(cast.pia, "DELETE", `${one}/invitations/${dropped.invitation.invitationId}`);
  await send(cast.ada, "GET", `/api/programme-invitations/${link.token}`);
  await send(cast.ada, "PUT", `/api/programme-invitations/${link.token}`);
  for (const each of ["", `/${draft.programmeId}`]) await send(cast.ada, "GET", `/api/programmes${each}`);
  for (const each of ["", "/origins", `/${draft.programmeId}`, `/${draft.programmeId}/invitations`])
    await send(cast.pia, "GET", path + each);
  await send(cast.pia, "PUT", `${one}/stage`, { version: open.version, to: "closed" });
  const ofIdea = await send(cast.pia, "POST", path, { ...about, ideaId });
  const other = `${path}/${ofIdea.programmeId}`;
  const whole = { ...programme, ideaId, visibility: "public" };
  const { version } = await send(cast.pia, "PUT", other, { version: ofIdea.version, programme: whole });
  await send(cast.pia, "PUT", `${other}/stage`, { version, to: "recruiting", message: "Vingt bancs partent." });
}

/** Signed in to give support, signed in again under another name, signed out. */
async function signedIn(built: BundledPlatform, ideaId: IdeaId): Promise<void> {
  const browser = openBrowser("http://localhost:4380", async (request) => {
    const { pathname, search } = new URL(request.url);
    const headers = Object.fromEntries(request.headers);
    const answer = await built.request(request.method, pathname + search, { headers, body: await request.text() });
    const headersBack = new Headers(answer.headers);
    for (const cookie of answer.cookies) headersBack.append("set-cookie", cookie);
    return new Response(answer.text, { status: answer.status, headers: headersBack });
  });
  const link = `/auth/sign-in?lang=fr&returnTo=/fr/&support=${ideaId}`;
  const fromOurPage = { "sec-fetch-site": "same-origin" };
  const memberId = await arrivedAs(browser, await browser.callbackFor(link, "bo", fromOurPage));
  const { client, name: TableName } = built.world.table;
  await client.send(
    new UpdateCommand({
      TableName,
      Key: keys.member(memberId),
      UpdateExpression: "SET title = :title",
      ExpressionAttributeValues: { ":title": "Former title" },
    }),
  );
  await browser.send("/auth/sign-out", { method: "POST" });
  await arrivedAs(browser, await browser.callbackFor(link, "bo"));
}

async function arrivedAs(browser: ReturnType<typeof openBrowser>, callback: string) {
  const { status } = await browser.send(callback);
  if (status !== 303) throw new Error(`The callback was answered ${status}`);
  const { member } = await (await browser.send("/api/me")).json();
  return member.memberId;
}

/** What members, moderators and visitors read, and support by form. */
async function looked(built: BundledPlatform, ideaId: IdeaId): Promise<void> {
  const send = asking(built);
  const mine = ["/api/circles/all", "/api/my/overview", "/api/my/drafts", `/api/my/ideas/${ideaId}`];
  for (const path of mine) await send(cast.ada, "GET", path);
  await send(cast.ada, "PUT", "/api/my/language", { lang: "en" });
  const { address } = await send(cast.ada, "PUT", "/api/my/calendar");
  await built.request("GET", new URL(address).pathname);
  await send(cast.ada, "DELETE", "/api/my/calendar");
  await built.request("GET", "/fr/flux/etiquettes/jardin");
  await built.request("GET", "/fr/idees/etiquette/jardin");
  await newsRead(built);
  await mailed(built);
  for (const path of ["/api/studio/moderation", `/api/studio/moderation/${ideaId}`]) await send(cast.mo, "GET", path);
  const form = { by: cast.bo, headers: { "content-type": "application/x-www-form-urlencoded" } };
  const list = paths.ideasPage("fr", {});
  const queries = ["", "?sort=trending", "?sort=decided", "?circle=atelier"].map((query) => list + query);
  const pages = ["/fr/", paths.circles("fr"), paths.circle("fr", "atelier"), paths.decisions("fr"), paths.ideas("fr")];
  for (const path of [...queries, ...pages, `/fr/idees/${ideaId}`, paths.support("fr", ideaId)])
    await built.request("GET", path, { by: cast.bo });
  const open = await gatheringIdea(built.world);
  for (const body of ["act=give", "act=answers&wouldTest=yes", "act=withdraw"])
    await built.request("POST", paths.support("fr", open.ideaId), { ...form, body });
}

/** Mails asked for and sent, by digest too; then stopped by a link of one. */
async function mailed(built: BundledPlatform): Promise<void> {
  const send = asking(built);
  const { table } = built.world;
  await contactStore(table).remember(cast.ada.memberId, "ada@marelle.example");
  const settings = await send(cast.ada, "GET", "/api/my/notification-settings");
  const choices = { ...settings.choices, "own-milestone": "digest" };
  await send(cast.ada, "PUT", "/api/my/notification-settings", { choices, digestHour: 8 });
  const { ideaId } = await gatheringIdea(built.world);
  const earlier = new Date(Date.now() - 2 * 86_400_000);
  const told = { memberId: cast.ada.memberId, ideaId, title: "Un banc", as: "author" } as const;
  await noticeStore(table).keep({ ...told, at: earlier.toISOString(), kind: "milestone" }, earlier);
  const at = new Date().toISOString();
  await noticeStore(table).keep({ ...told, at, kind: "decided" }, new Date());
  const notice = { type: "notice", memberId: cast.ada.memberId, noticeId: `${at}~decided~${ideaId}` };
  const day = dayIn("Europe/Paris", new Date(Date.now() - 86_400_000));
  const digest = (hour: number) => ({
    type: "digest",
    memberId: cast.ada.memberId,
    at: instantIn("Europe/Paris", day, hour).toISOString(),
  });
  await digestPlanner(table)(cast.ada.memberId, new Date(Date.now() - 5 * 60_000));
  await built.invoke("send-mails", queueEvent(notice, digest(8), digest(9)));
  const near = { type: "deadline.near", kind: "deadline-3", ideaId, at, endsAt: "2026-01-01T00:00:00.000Z" };
  await built.invoke("send-notices", queueEvent(near));
  const stop = paths.unsubscribe(
    "fr",
    stopToken(cursors("the cursors' secret"), { memberId: told.memberId, scope: "all" }),
  );
  await built.request("GET", stop);
  await built.request("POST", stop, {
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: "act=stop",
  });
}

/** What Ada heard, marked read and unread, one and all. */
async function newsRead(built: BundledPlatform): Promise<void> {
  const send = asking(built);
  await send(cast.ada, "GET", "/api/my/notifications/unread");
  const { notices, asOf } = await send(cast.ada, "GET", "/api/my/notifications");
  const one = `/api/my/notifications/${notices[0].noticeId}`;
  for (const method of ["PUT", "DELETE"]) await send(cast.ada, method, `${one}/read`);
  await send(cast.ada, "GET", `/api/my/notifications?after=${notices[0].noticeId}`);
  await send(cast.ada, "PUT", "/api/my/notifications/read", { upTo: asOf });
}

/** What the team arranges before it answers: a batch, who looks, marks, a note, a draft ready for a second signature. */
async function prepared(built: BundledPlatform, about: string): Promise<void> {
  const send = asking(built);
  const batch = "/api/studio/review/batches/2099-12-31";
  await send(cast.pia, "GET", "/api/studio/review");
  await send(cast.pia, "PUT", batch, { name: { fr: "Lot", en: "Batch" }, announced: true });
  for (const cutOffOn of ["2099-12-31", null]) await send(cast.pia, "PUT", `${about}/batch`, { cutOffOn });
  await send(cast.pia, "DELETE", batch);
  for (const method of ["PUT", "DELETE"]) await send(cast.pia, method, `${about}/assignees/${cast.pia.memberId}`);
  const note = `${about}/notes/not_000000000abc`;
  await send(cast.pia, "PUT", note, { text: "En acier ?", lang: "fr" });
  for (const method of ["GET", "DELETE"]) await send(cast.pia, method, method === "GET" ? `${about}/notes` : note);
  const { card, scores } = await send(cast.pia, "GET", about);
  const marks = scores.criteria.map(({ id }: { id: string }) => ({ criterionId: id, mark: 4 }));
  await send(cast.pia, "GET", `${about}/around`);
  await send(cast.pia, "PUT", `${about}/scores`, { round: card.reviewOpenedAt, marks });
  const words = { outcome: "approved", reasons: { fr: "Oui." }, changeOurMind: {}, reasonCodes: [] };
  await send(cast.pia, "PUT", `${about}/draft`, { ...words, rev: 0 });
  await send(cast.pia, "PUT", `${about}/proposal`, { version: card.version, rev: 1 });
}

/** Looked at with its evidence, previewed, decided, corrected, and taken one step on. */
async function answered(built: BundledPlatform, ideaId: IdeaId): Promise<void> {
  const send = asking(built);
  const about = `/api/studio/review/${ideaId}`;
  await prepared(built, about);
  const { card } = await send(cast.pia, "GET", about);
  const reasons = { fr: "Elle tient sur un petit balcon, et se fabrique avec nos machines.", en: "" };
  const changeOurMind = { fr: "Un essai raté.", en: "" };
  const input = { version: card.version, outcome: "approved", reasons, changeOurMind, reasonCodes: [], lang: "fr" };
  await send(cast.pia, "POST", `${about}/decision-preview`, input);
  const signed = { ...cast.pia, memberId: cast.cleo.memberId };
  const made = await send(signed, "PUT", `${about}/countersignature`, { version: card.version, rev: 2 });
  const correction = { text: { fr: "En mars." }, reason: { fr: "Une coquille." } };
  await send(cast.pia, "PUT", `${about}/decisions/${made.card.version}/corrections/1`, correction);
  await send(cast.pia, "PUT", `${about}/stage`, { version: made.card.version, to: "in_development" });
}

/** Figures worked out the first time, told anew from the beginning, published, looked at and taken away. */
async function figured(built: BundledPlatform, ideaId: IdeaId): Promise<void> {
  const send = asking(built);
  await built.invoke("fold-figures", queueEvent({ page: "transparency" }));
  const gone = { talk: ideaId, commentId: "com_0000000000000000" };
  await built.invoke("keep-facts", queueEvent({ rebuildFrom: "" }, { rebuild: ideaId }, gone));
  await built.invoke("keep-facts", queueEvent(...(await built.take("insights"))));
  await built.invoke("fold-figures", queueEvent({ page: "transparency" }));
  await send(cast.pia, "GET", "/api/studio/insights");
  await built.request("GET", "/api/studio/insights/tables/funnel", { by: cast.cleo });
}

/** Time ran out for one idea, is short for a second, came back for a third, and never began for a fourth. */
async function scheduled(built: BundledPlatform): Promise<void> {
  const { world } = built;
  const now = new Date();
  world.time.now = new Date(addDays(now, -30).getTime() - 5 * 60_000);
  await gatheringIdea(world);
  const secondLookAt = new Date(now.getTime() - 5 * 60_000).toISOString();
  await gatheringIdea(world, { stage: "parked", secondLookAt });
  world.time.now = new Date(addDays(now, -27).getTime() - 60_000);
  await gatheringIdea(world);
  world.time.now = now;
  await gatheringIdea(world, { clock: "waiting" });
  await built.invoke("rank-ideas", { schedule: "rank-ideas" });
  await built.invoke("sweep-deadlines", { schedule: "sweep-deadlines" });
  world.time.now = new Date(addDays(now, -30).getTime() - 5 * 60_000);
  await gatheringIdea(world);
  world.time.now = now;
  await built.invoke("reconcile", { schedule: "reconcile" });
  await built.invoke("rank-ideas", { schedule: "rank-ideas" });
}

/** Counts that show a milestone reached, and those that come too early to be shown. */
async function countedLater(built: BundledPlatform): Promise<void> {
  const { client, name: TableName } = built.world.table;
  const countedAt = new Date().toISOString();
  const risen = await gatheringIdea(built.world);
  for (const { memberId } of fans) await supportStore(built.world.table).give(risen, memberId, new Date());
  const early = await gatheringIdea(built.world, { countedAt });
  await supportStore(built.world.table).give(early, cast.bo.memberId, new Date());
  for (const { ideaId } of [risen, early]) {
    const Item = {
      ...keys.count(ideaId, 0),
      v: 1,
      shard: 0,
      n: ideaId === risen.ideaId ? 9 : 1,
      version: 1,
      countedAt,
    };
    await client.send(new PutCommand({ TableName, Item }));
    await built.invoke("recount", queueEvent({ ideaId }));
  }
}

/** The index made anew, and asked. */
async function searched(built: BundledPlatform): Promise<void> {
  await built.invoke("index-ideas", queueEvent({ rebuild: {} }));
  for (;;) {
    const steps = await built.take("search");
    if (steps.length === 0) break;
    await built.invoke("index-ideas", queueEvent(...steps));
  }
  for (const path of [`${paths.search("fr")}?q=jardiniere`, paths.suggestions("fr", { q: "jar" })])
    await built.request("GET", path);
}
