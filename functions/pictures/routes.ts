import { createHash } from "node:crypto";
import { Hono } from "hono";
import type { IdeaCard } from "../ideas/contract.ts";
import { type Belongs, mayRead } from "../ideas/may-read.ts";
import { requireMember } from "../platform/app.ts";
import { type Env, valid } from "../platform/http.ts";
import { type IdeaId, type MemberId, newPictureId, type PictureId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import type { SessionMember } from "../platform/session.ts";
import { type ChangeDeps, changeOwn } from "./change-own.ts";
import {
  Arrangement,
  GalleryRef,
  type Picture,
  PictureFileRef,
  PictureRef,
  UploadInput,
  UploadKey,
} from "./contract.ts";
import { pictureFile, widthsOf } from "./files.ts";
import { arranged, pictureIn, without, withPlace } from "./gallery.ts";
import type { UploadForm } from "./upload-form.ts";

export type PictureDeps = ChangeDeps & {
  uploadForm: UploadForm;
  /** The bytes of a checked picture, wherever it is shown or not. */
  readPicture: (file: string) => Promise<Uint8Array<ArrayBuffer> | undefined>;
  belongs: Belongs;
};

/** What authors do with the pictures of an idea of their own, and how people see them that are not public. */
export function pictureRoutes(deps: PictureDeps) {
  const { galleries } = deps;
  return new Hono<Env>()
    .get("/pictures/:ideaId", requireMember, valid("param", GalleryRef), async (c) => {
      const { ideaId } = c.req.valid("param");
      return c.json({ pictures: await ownPictures(deps, ideaId, c.var.member.memberId) });
    })
    .post(
      "/pictures/:ideaId",
      requireMember,
      valid("param", GalleryRef),
      valid("header", UploadKey),
      valid("json", UploadInput),
      async (c) => {
        const { ideaId } = c.req.valid("param");
        const { memberId } = c.var.member;
        const sent = c.req.valid("json");
        const pictureId = pictureIdFrom(memberId, ideaId, c.req.valid("header")["idempotency-key"]);
        const gallery = await galleries.changeInDraft(ideaId, memberId, (before) =>
          pictureIn(before, pictureId) ? undefined : withPlace(before, pictureId, sent, c.var.now),
        );
        const picture = pictureIn(gallery, pictureId);
        if (!picture) throw new Problem("not-found");
        const form = picture.status === "waiting" && (await deps.uploadForm(ideaId, pictureId, picture.type));
        return c.json({ picture, ...(form && { form }) }, 201);
      },
    )
    .put("/pictures/:ideaId", requireMember, valid("param", GalleryRef), valid("json", Arrangement), async (c) => {
      const { ideaId } = c.req.valid("param");
      const asked = c.req.valid("json");
      const { pictures } = await changeOwn(deps, ideaId, c.var.member.memberId, (before) => arranged(before, asked));
      return c.json({ pictures });
    })
    .delete("/pictures/:ideaId/:pictureId", requireMember, valid("param", PictureRef), async (c) => {
      const { ideaId, pictureId } = c.req.valid("param");
      const { pictures } = await changeOwn(deps, ideaId, c.var.member.memberId, (before) => without(before, pictureId));
      return c.json({ pictures });
    })
    .get("/pictures/:ideaId/:pictureId/:width", requireMember, valid("param", PictureFileRef), async (c) => {
      const { ideaId, pictureId, width } = c.req.valid("param");
      const bytes = await readGuarded(deps, c.var.member, { ideaId, pictureId, width: Number(width) });
      c.header("cache-control", "private, max-age=3600");
      return c.body(bytes, 200, { "content-type": "image/webp" });
    });
}

/** The same key of the same member is the same picture, so that an upload that broke off can be begun again. */
function pictureIdFrom(memberId: MemberId, ideaId: IdeaId, key: string): PictureId {
  const bytes = createHash("sha256").update(`picture\n${memberId}\n${ideaId}\n${key}`).digest();
  return newPictureId((size) => bytes.subarray(0, size));
}

/** Of a draft without pictures there is no gallery yet: that is no reason to say who has which draft. */
async function ownPictures({ galleries }: PictureDeps, ideaId: IdeaId, memberId: MemberId): Promise<Picture[]> {
  const gallery = await galleries.findGallery(ideaId);
  return gallery?.memberId === memberId ? gallery.pictures : [];
}

type Asked = { ideaId: IdeaId; pictureId: PictureId; width: number };

/**
 * Before they are public their author sees pictures, and those who moderate and decide; of a private circle its members.
 * @throws Problem not-found
 */
async function readGuarded(deps: PictureDeps, member: SessionMember, { ideaId, pictureId, width }: Asked) {
  const gallery = await deps.galleries.findGallery(ideaId);
  const isTheirs = gallery?.memberId === member.memberId;
  const mayLook = isTheirs || (await reads(deps, member, await deps.findCard(ideaId)));
  const picture = mayLook ? pictureIn(gallery, pictureId) : undefined;
  if (picture?.status !== "ready") throw new Problem("not-found");
  const kept = widthsOf(picture.width);
  const bytes = await deps.readPicture(pictureFile(picture.name, kept.find((each) => each >= width) ?? picture.width));
  if (!bytes) throw new Problem("not-found");
  return bytes;
}

/** A draft is its author's alone until it is sent: it has no card. */
const reads = async ({ belongs }: PictureDeps, { roles, memberId }: SessionMember, card: IdeaCard | undefined) =>
  card !== undefined && (roles.includes("moderator") || roles.includes("product") || mayRead(card, memberId, belongs));
