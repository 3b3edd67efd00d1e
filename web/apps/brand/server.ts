import type { CircleDraft, DraftContent } from "../../../functions/circles/draft.ts";
import type { CircleVersion } from "../../../functions/circles/versions.ts";
import type { CircleId } from "../../../functions/platform/ids.ts";
import type { Both, Language } from "../../../functions/platform/languages.ts";
import type { CirclePageModel, Palette } from "../../models.ts";
import { type Answer, answerOf, doneOf } from "../answer.ts";
import { api } from "../client.ts";

/** A circle as the list shows it; version 0 is not open yet. */
export type CircleLine = {
  circleId: CircleId;
  name: Both;
  palette: Palette;
  private: boolean;
  members: number;
  version: number;
  publishedAt?: string;
  closedAt?: string;
  draft?: { savedAt: string; byName: string; rev: number };
};
export type KeptDraft = { rev: number; version: number; savedAt: string; byName: string; content: DraftContent };
/** Everything that the form of a circle needs; `base` is what an outdated draft began from. */
export type OpenedCircle = {
  circleId: CircleId;
  members: number;
  version: number;
  published?: DraftContent;
  publishedAt?: string;
  termsVersion?: number;
  termsChangedAt?: string;
  closedAt?: string;
  draft?: KeptDraft;
  base?: DraftContent;
};
export type ShownVersion = Omit<CircleVersion, "content"> & { content: DraftContent };
export type Published = { version?: number; termsVersion: number };

const circle = api.studio.brand.circles[":circleId"];

export const readCircles = (): Promise<Answer<{ circles: CircleLine[] }>> => answerOf(api.studio.brand.circles.$get());

export const openCircle = (circleId: CircleId): Promise<Answer<OpenedCircle>> =>
  answerOf(circle.$get({ param: { circleId } }));

export const saveDraft = (
  circleId: CircleId,
  json: { rev: number; version: number; content: DraftContent },
): Promise<Answer<CircleDraft>> => answerOf(circle.draft.$put({ param: { circleId }, json }));

export const dropDraft = (circleId: CircleId, rev: number): Promise<Answer<undefined>> =>
  doneOf(circle.draft.$delete({ param: { circleId }, query: { rev: String(rev) } }));

export const readPreview = (
  circleId: CircleId,
  json: DraftContent,
): Promise<Answer<Record<Language, CirclePageModel>>> => answerOf(circle.preview.$post({ param: { circleId }, json }));

export const publishDraft = (circleId: CircleId, rev: number, version: number): Promise<Answer<Published>> =>
  answerOf(circle.publication.$put({ param: { circleId }, json: { rev, version } }));

export const readVersions = (circleId: CircleId, before?: number): Promise<Answer<{ versions: ShownVersion[] }>> =>
  answerOf(circle.versions.$get({ param: { circleId }, query: before ? { before: String(before) } : {} }));

export const restoreVersion = (circleId: CircleId, number: number, version: number): Promise<Answer<Published>> =>
  answerOf(circle.restoration.$put({ param: { circleId }, json: { number, version } }));

export const closeCircle = (circleId: CircleId, closed: boolean): Promise<Answer<Published>> =>
  answerOf(closed ? circle.closing.$put({ param: { circleId } }) : circle.closing.$delete({ param: { circleId } }));
