import { FeedbackId, IdeaId, PictureId, ProgrammeId } from "../platform/ids.ts";

/** A report of a tester has pictures as an idea has, private to its programme. */
export type ReportOwner = { programmeId: ProgrammeId; feedbackId: FeedbackId };
/** Whose a gallery is. */
export type Owner = IdeaId | ReportOwner;

/** Where a picture arrives; the only place that the form of its upload lets it go. */
export const uploadKey = (owner: Owner, pictureId: PictureId) =>
  `${typeof owner === "string" ? owner : `${owner.programmeId}.${owner.feedbackId}`}/${pictureId}`;

/** Whose picture an object is; undefined for a key that no form of ours allows. */
export function uploadIn(key: string): { owner: Owner; pictureId: PictureId } | undefined {
  const [named = "", picture, ...more] = key.split("/");
  const owner = ownerIn(named);
  const pictureId = PictureId.safeParse(picture);
  return owner && pictureId.success && more.length === 0 ? { owner, pictureId: pictureId.data } : undefined;
}

function ownerIn(named: string): Owner | undefined {
  const ideaId = IdeaId.safeParse(named);
  if (ideaId.success) return ideaId.data;
  const [programme, feedback, ...more] = named.split(".");
  const programmeId = ProgrammeId.safeParse(programme);
  const feedbackId = FeedbackId.safeParse(feedback);
  return programmeId.success && feedbackId.success && more.length === 0
    ? { programmeId: programmeId.data, feedbackId: feedbackId.data }
    : undefined;
}
