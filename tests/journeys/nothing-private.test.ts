import sharp from "sharp";
import { beforeAll, describe, expect, inject, test, vi } from "vitest";
import { circleStore } from "../../functions/circles/store.ts";
import type { Feedback } from "../../functions/feedback/contract.ts";
import { memberStore } from "../../functions/members/store.ts";
import { CircleId, type IdeaId, newMemberId, secureRandom } from "../../functions/platform/ids.ts";
import type { SessionMember } from "../../functions/platform/session.ts";
import { sessionStore } from "../../functions/platform/session-store.ts";
import type { Programme } from "../../functions/programmes/contract.ts";
import { paths } from "../../web/paths.ts";
import { testPaths } from "../../web/test-paths.ts";
import { rules } from "../api/access.ts";
import { cast } from "../cast.ts";
import { makeProgramme } from "../programmes.ts";
import { enrolled, reported } from "../testers.ts";
import { smallCircle } from "./circle.ts";
import { type Answered, crawl } from "./crawl.ts";
import { publishedIdea } from "./ideas.ts";
import { memberOfTheApi, theTable } from "./members.ts";
import { pass, settled } from "./time.ts";

/** Words that stand nowhere else. */
const words = {
  circle: "Zanzibar",
  title: "Girafon",
  pitch: "Okapi",
  story: "Baobab",
  tag: "tamarin",
  comment: "Kumquat",
  member: "Zébulon",
  programme: "Quokka",
  report: "Ocelot",
  draft: "Pangolin",
  unopened: "Fennec",
  waiting: "Narval",
};
const circleId = CircleId.parse("zanzibar-club");
const open = CircleId.parse("place-publique");
const both = (text: string) => ({ fr: text, en: text });
const filling = "Une planche, deux crochets, et les herbes sont à hauteur de main, même sous la pluie.";
const insider: SessionMember = { memberId: newMemberId(secureRandom), name: words.member, lang: "fr", roles: [] };
const stranger: SessionMember = { memberId: newMemberId(secureRandom), name: "Odile", lang: "fr", roles: [] };

const table = theTable();
let hidden: IdeaId;
let shown: IdeaId;
let draft: IdeaId;
let waiting: IdeaId;
let pictureId: string;
let pictureName: string;
let commentId: string;
let programmes: Programme[];
let report: Feedback;

type Ask = Awaited<ReturnType<typeof memberOfTheApi>>;
const sessionOf = async (member: SessionMember): Promise<string> => {
  const line = await sessionStore(table).create(member, await settled(), secureRandom, inject("platform").origin);
  return line.split(";")[0] ?? "";
};
const draftOf = async (api: Ask, word: string, more: object = {}) => {
  const text = { title: `${word} sur le balcon`, pitch: `${word}, en bref.`, story: `${word}. ${filling}` };
  const input = { rev: 0, kind: "new", tags: [], lang: "fr", circleId: open, ...text, ...more };
  const { ideaId } = await (await api("POST", "/api/my/drafts", input)).json();
  return ideaId;
};

/** A picture through the whole way of uploads. */
async function upload(api: Ask, ideaId: string): Promise<string> {
  const bytes = await sharp({ create: { width: 1_000, height: 750, channels: 3, background: "#7ba471" } })
    .jpeg()
    .toBuffer();
  const answer = await api("POST", `/api/pictures/${ideaId}`, { type: "image/jpeg", bytes: bytes.length });
  const { picture, form } = await answer.json();
  const body = new FormData();
  for (const [name, value] of Object.entries<string>(form)) body.append(name, value);
  body.append("file", new Blob([new Uint8Array(bytes)], { type: "image/jpeg" }));
  const { origin } = inject("platform");
  const sent = await fetch(`${origin}/uploads`, { method: "POST", body, headers: { origin } });
  expect(sent.status).toBeLessThan(300);
  const isReady = async () => {
    const { pictures } = await (await api("GET", `/api/pictures/${ideaId}`)).json();
    expect(pictures[0].status).toBe("ready");
  };
  await vi.waitFor(isReady, { timeout: 60_000, interval: 250 });
  return picture.pictureId;
}

beforeAll(async () => {
  const now = await settled();
  const circles = circleStore(table);
  await circles.save(open, { ...smallCircle, name: both("Place publique") }, now);
  const name = both(words.circle);
  await circles.save(
    circleId,
    { ...smallCircle, name, tagline: name, charter: name, rules: [name], terms: name, visibility: "private" },
    now,
  );
  for (const { memberId, name, lang } of [insider, stranger])
    await memberStore(table).saveMember({ memberId, name, lang, joinedAt: now.toISOString() });
  for (const { memberId } of [cast.ada, cast.bo, insider]) await circles.join(circleId, memberId, now);
  const [ada, bo, mo, inside] = await Promise.all(
    [cast.ada, cast.bo, cast.mo, insider].map((member) => memberOfTheApi(table, member, now)),
  );
  if (!ada || !bo || !mo || !inside) throw new Error("Nobody came");
  shown = await publishedIdea(
    table,
    cast.ada,
    {
      title: "Une planche publique",
      pitch: "Pour tous.",
      story: filling,
      circleId: open,
      lang: "fr",
      tags: ["planche"],
    },
    now,
  );

  hidden = await draftOf(ada, words.title, {
    circleId,
    pitch: words.pitch,
    story: `${words.story}. ${filling}`,
    tags: [words.tag],
  });
  pictureId = await upload(ada, hidden);
  const { pictures } = await (await ada("GET", `/api/pictures/${hidden}`)).json();
  pictureName = pictures[0].name;
  const sent = await (await ada("POST", `/api/my/drafts/${hidden}/submission`, { rev: 1, termsVersion: 1 })).json();
  await mo("PUT", `/api/studio/moderation/${hidden}`, { outcome: "published", version: sent.version });
  const said = await inside("POST", `/api/ideas/${hidden}/comments`, { text: words.comment, lang: "fr" });
  commentId = (await said.json()).commentId;
  for (const api of [bo, inside]) {
    await api("PUT", `/api/ideas/${hidden}/support`);
    await api("PUT", `/api/my/follows/ideas/${hidden}`);
    await api("PUT", `/api/my/follows/members/${cast.ada.memberId}`);
  }
  await bo("PUT", `/api/ideas/${shown}/support`);
  for (const { memberId } of [cast.ada, cast.bo])
    await memberStore(table).setProfile(memberId, {
      name: memberId === cast.ada.memberId ? cast.ada.name : cast.bo.name,
      shows: { ideas: true, supports: true, circles: true },
    });

  const world = { table, clock: () => now, random: secureRandom };
  const named = (name: string) => ({ circleId, ideaId: hidden, visibility: "private", title: both(name) }) as const;
  const running = await makeProgramme(world, { ...named(words.programme), stage: "running" });
  const unopened = await makeProgramme(world, { ...named(words.unopened), stage: "draft" });
  programmes = [running, unopened];
  await enrolled(world, running, cast.bo);
  report = await reported(world, running, cast.bo, 1, { title: words.report });

  draft = await draftOf(ada, words.draft);
  waiting = await draftOf(ada, words.waiting);
  await ada("POST", `/api/my/drafts/${waiting}/submission`, { rev: 1, termsVersion: 1 });
  // Ranked lists, tags and the index of the search follow within minutes.
  await pass({ minutes: 10 });
}, 240_000);

const marks = () => [
  ...Object.values(words),
  ...[circleId, hidden, draft, waiting, pictureId, commentId, insider.memberId, report.feedbackId],
  ...programmes.map(({ programmeId }) => programmeId),
];

/** What an answer tells, besides what was asked for. */
function told({ address, text }: Answered): string[] {
  const asked = decodeURIComponent(address).toLowerCase();
  const read = text.toLowerCase();
  return marks().filter((mark) => !asked.includes(mark.toLowerCase()) && read.includes(mark.toLowerCase()));
}
const leaks = (answers: readonly Answered[]) =>
  answers.flatMap((answer) => told(answer).map((mark) => `${mark} at ${answer.address} (${answer.status})`));

/** Every GET route that there is, asked for each hidden thing; and every published file that it would have. */
function addresses(): string[] {
  const languages = ["fr", "en"] as const;
  const ids = [hidden, draft, waiting];
  const values: Record<string, string[]> = {
    ideaId: ids,
    segment: ids.map((ideaId) => paths.ideas("fr") && `${words.title.toLowerCase()}-${ideaId}`),
    target: ids,
    id: [...ids, circleId, cast.ada.memberId, `${circleId}.${"x".repeat(43)}`],
    circleId: [circleId],
    memberId: [cast.ada.memberId, cast.bo.memberId],
    commentId: [commentId],
    programmeId: programmes.map(({ programmeId }) => programmeId),
    feedbackId: [report.feedbackId],
    pictureId: [pictureId],
    width: ["480"],
    tag: [words.tag],
    lang: ["fr", "en"],
    token: ["x".repeat(43)],
  };
  const routes = Object.keys(rules).flatMap((route) => (route.startsWith("GET ") ? [route.slice(4)] : []));
  const searched = [
    words.title,
    words.circle,
    words.pitch,
    words.story,
    words.tag,
    words.comment,
    words.draft,
    words.waiting,
    words.programme,
    words.report,
    words.unopened,
  ];
  return [
    ...["/", "/robots.txt", "/sitemap.xml"],
    ...languages.flatMap((lang) => [paths.home(lang), paths.circles(lang), paths.decisions(lang)]),
    ...languages.flatMap((lang) => [
      testPaths.programmes(lang),
      ...programmes.map(({ programmeId }) => testPaths.programme(lang, programmeId)),
    ]),
    ...languages.flatMap((lang) => searched.flatMap((q) => searchesFor(lang, q))),
    ...languages.flatMap((lang) => [
      paths.circle(lang, circleId),
      paths.circle(lang, circleId, true),
      paths.terms(lang, circleId, true),
      paths.feed.circle(lang, circleId),
      paths.feed.tag(lang, words.tag),
      paths.tag(lang, words.tag),
      ...ids.flatMap((ideaId) => filesOf(lang, ideaId)),
    ]),
    ...[480, 960, 1_000].map((width) => paths.pictureFile(`${pictureName}/${width}.webp`)),
    paths.picture(pictureName),
    ...["newest", "closing-soon", "most-supported", "trending"].flatMap((sort) => [
      `/api/ideas?sort=${sort}`,
      `/api/ideas?sort=${sort}&circle=${circleId}`,
      `/api/ideas?sort=${sort}&tag=${words.tag}`,
      `/fr/idees/liste?sort=${sort}&circle=${circleId}`,
    ]),
    ...routes.flatMap((route) => filled(route, values)),
  ];
}

const searchesFor = (lang: "fr" | "en", q: string) => [
  paths.search(lang, { q }),
  paths.search(lang, { q, circle: circleId }),
  paths.suggestions(lang, { q: q.slice(0, 4) }),
  paths.similar(lang, q),
];

function filesOf(lang: "fr" | "en", ideaId: string): string[] {
  const idea = { ideaId, title: words.title };
  return [
    paths.idea(lang, idea),
    paths.ideaOfMember(lang, idea),
    paths.ideaTwin(ideaId),
    paths.deadline(lang, ideaId),
    paths.embed(lang, ideaId),
    paths.embedCode(lang, ideaId),
    paths.share(lang, ideaId),
  ];
}

/** A route's pattern with everything that its places can hold. */
function filled(route: string, values: Record<string, string[]>): string[] {
  const word = /:\w+\{([^}]+)\}/.exec(route);
  if (word) return (word[1] ?? "").split("|").flatMap((choice) => filled(route.replace(word[0], choice), values));
  const place = /:(\w+)/.exec(route);
  if (!place) return route.includes("*") ? [] : [route];
  return (values[place[1] ?? ""] ?? ["x"]).flatMap((value) => filled(route.replace(place[0], value), values));
}

const kinds = [
  "text/html",
  "application/json",
  "application/atom+xml",
  "application/xml",
  "text/calendar",
  "image/png",
];

describe("a crawl of everything", () => {
  test("as a member of the private circle finds all of it, so that it looks where things are", async () => {
    const answers = await crawl(addresses(), { cookie: await sessionOf(cast.bo) });
    const found = new Set(answers.flatMap(told));
    const { draft: _, waiting: __, unopened: ___, ...seen } = words;
    for (const word of [...Object.values(seen), hidden, commentId, pictureId, report.feedbackId])
      expect([word, found.has(word)]).toEqual([word, true]);
    for (const { address, cache } of answers.filter((answer) => told(answer).length > 0))
      expect([address, cache]).toEqual([address, expect.stringContaining("private")]);
    const picture = answers.find(({ address }) => address.includes(`${pictureId}/480`));
    expect(picture).toMatchObject({ status: 200, type: "image/webp" });
    for (const word of [words.draft, words.waiting, words.unopened])
      expect([word, found.has(word)]).toEqual([word, false]);
  });

  test.each([
    ["signed out", undefined],
    ["as another member", stranger],
  ] as const)("%s finds nothing private, and no draft", async (_, who) => {
    const answers = await crawl(addresses(), who ? { cookie: await sessionOf(who) } : {});
    expect(leaks(answers)).toEqual([]);
    for (const { address, status } of answers.filter(({ address }) => address.includes(pictureId)))
      expect([address, status]).toEqual([address, who || !address.startsWith("/api/") ? 404 : 401]);
    for (const kind of kinds)
      expect([kind, answers.filter(({ status, type }) => status === 200 && type.startsWith(kind)).length]).toEqual([
        kind,
        expect.toSatisfy((count: number) => count > 0),
      ]);
    expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
    expect(answers.some(({ text }) => text.includes(shown))).toBe(true);
    expect(answers.length).toBeGreaterThan(300);
  });
});
