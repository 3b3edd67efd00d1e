import { GetObjectCommand, ListObjectsV2Command, S3Client } from "@aws-sdk/client-s3";
import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { startFauxqs } from "fauxqs";
import type { Circle } from "../functions/circles/contract.ts";
import { cardItem } from "../functions/ideas/card-item.ts";
import type { IdeaCard, IdeaRecord } from "../functions/ideas/contract.ts";
import { circle as circlePolicy } from "../functions/ideas/policy.ts";
import { cursors } from "../functions/platform/cursor.ts";
import { CircleId } from "../functions/platform/ids.ts";
import { keys } from "../functions/platform/table.ts";
import { filesOf } from "../functions/publishing/page-files.ts";
import { readPageItem } from "../functions/publishing/page-item.ts";
import { type PageRef, pageName } from "../functions/publishing/page-ref.ts";
import { pagesBucket } from "../functions/publishing/pages-bucket.ts";
import type { Press } from "../functions/publishing/press.ts";
import type { PublishDeps } from "../functions/publishing/publish-page.ts";
import { withPictures } from "../functions/publishing/show-pictures.ts";
import { storedSources } from "../functions/publishing/stored-sources.ts";
import type { PageContent } from "../web/models.ts";
import type { World } from "./world.ts";

type Html = Press["html"];

/** Says what a page shows and nothing else, so that tests see models, not design. */
export const modelOnly: Html = (content: PageContent, lang) => JSON.stringify({ lang, content });

type PressDeps = { press: Press; sources: Press["sources"] };

/** What publishing takes from a press. */
export const pressed = (press: Press) => ({
  press,
  sources: press.sources,
  filesOf: (ref: PageRef, now: Date, version: number) => filesOf(press, ref, now, version),
});

/** A publisher over a world, with a real bucket behind it and an edge that remembers what it was told. */
export async function createPublisher(world: World, html: Html = modelOnly) {
  const storage = await startFauxqs({ port: 0, logger: false });
  for (const bucket of ["pages", "media", "uploads"]) storage.createBucket(bucket);
  const s3 = new S3Client({
    endpoint: storage.address,
    region: "eu-west-3",
    forcePathStyle: true,
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });
  const forgotten: string[] = [];
  const press: Press = {
    sources: storedSources(world.table, cursors("a secret")),
    html,
    origin: "https://ideas.example",
    brand: { name: "Marelle", timeZone: "Europe/Paris" },
  };
  const deps: PublishDeps & PressDeps = {
    table: world.table,
    ...pressed(press),
    bucket: withPictures(pagesBucket(s3, "pages"), s3, { pages: "pages", media: "media" }),
    edge: {
      forget: async (paths) => {
        forgotten.push(...paths);
      },
    },
    clock: world.clock,
    template: "template-1",
  };
  return {
    deps,
    s3,
    forgotten,
    /** Every object by key. */
    async objects(): Promise<Map<string, string>> {
      const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket: "pages" }));
      const keysFound = Contents.flatMap(({ Key }) => Key ?? []);
      const bodies = await Promise.all(keysFound.map((key) => this.read(key)));
      return new Map(keysFound.map((key, i) => [key, bodies[i] ?? ""]));
    },
    async read(key: string): Promise<string> {
      const { Body } = await s3.send(new GetObjectCommand({ Bucket: "pages", Key: key }));
      return (await Body?.transformToString()) ?? "";
    },
    /** What the files of a page must be, made anew from the table as it stands. */
    async due(ref: PageRef): Promise<Map<string, string>> {
      const { version } = await readPageItem(world.table, pageName(ref));
      const files = await filesOf(deps.press, ref, world.clock(), version);
      return new Map(files.map((file) => [file.key, "body" in file ? file.body : `the picture ${file.keptAs}`]));
    },
    async close() {
      s3.destroy();
      await storage.stop();
    },
  };
}
export type Publisher = Awaited<ReturnType<typeof createPublisher>>;

const put = (world: World, Item: object) => world.raw.send(new PutCommand({ TableName: world.table.name, Item }));

export const workshop: Circle = {
  circleId: CircleId.parse("atelier"),
  name: { fr: "L’atelier", en: "The workshop" },
  tagline: { fr: "Ce qu’on fait de ses mains.", en: "What hands make." },
  charter: { fr: "Soyez précis.", en: "Be precise." },
  rules: [{ fr: "Rien de dangereux.", en: "Nothing dangerous." }],
  terms: { fr: "Vous restez l’auteur.", en: "You stay the author." },
  policy: circlePolicy,
  palette: "clay",
  languages: ["fr", "en"],
  termsVersion: 1,
  termsChangedAt: "2026-01-01T09:00:00.000Z",
  createdAt: "2026-01-01T09:00:00.000Z",
};

export const storeCircle = (world: World, circle: Circle = workshop) =>
  put(world, { ...keys.circle(circle.circleId), v: 1, ...circle });

export const storeCard = (world: World, card: IdeaCard) => put(world, cardItem(card));

/** The words and the timeline that an idea has besides its card. */
export async function storeWords(world: World, card: IdeaCard, story = "Un banc, et **deux** marches."): Promise<void> {
  const at = card.submittedAt;
  await put(world, { ...keys.story(card.ideaId), v: 1, ideaId: card.ideaId, story, rev: 1, submittedAt: at });
  const lines: IdeaRecord[] = [
    {
      ideaId: card.ideaId,
      number: 1,
      at,
      by: { kind: "author", name: card.authorName },
      kind: "stage",
      to: "submitted",
    },
    {
      ideaId: card.ideaId,
      number: 2,
      at,
      by: { kind: "moderator", name: "Mo Haddad" },
      kind: "stage",
      from: "submitted",
      to: "gathering",
    },
  ];
  for (const line of lines) await put(world, { ...keys.record(card.ideaId, line.number), v: 1, ...line });
}

export const storeCount = (world: World, card: IdeaCard, shard: number, n: number, version = 1) =>
  put(world, {
    ...keys.count(card.ideaId, shard),
    v: 1,
    shard,
    n,
    version,
    countedAt: world.clock().toISOString(),
  });
