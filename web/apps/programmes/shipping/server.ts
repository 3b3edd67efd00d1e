import type { MemberId, ProgrammeId } from "../../../../functions/platform/ids.ts";
import type { BatchInput, Label, ParcelRow, StepInput } from "../../../../functions/shipping/contract.ts";
import { type Answer, answerOf, type Sent } from "../../answer.ts";
import { api } from "../../client.ts";

export type Row = Sent<ParcelRow>;
export type ShippingList = { parcels: Row[]; ships: boolean };
export type ShownAddress = Sent<Label>;
const programme = api.studio.programmes[":programmeId"];

export const readParcels = (programmeId: ProgrammeId): Promise<Answer<ShippingList>> =>
  answerOf(programme.parcels.$get({ param: { programmeId } }));
export const readAddress = (programmeId: ProgrammeId, memberId: MemberId): Promise<Answer<ShownAddress>> =>
  answerOf(programme.parcels[":memberId"].address.$get({ param: { programmeId, memberId } }));
export const moveParcel = (programmeId: ProgrammeId, memberId: MemberId, json: StepInput) =>
  answerOf(programme.parcels[":memberId"].$put({ param: { programmeId, memberId }, json }));
export const sendParcels = (programmeId: ProgrammeId, json: BatchInput) =>
  answerOf(programme.parcels.$put({ param: { programmeId }, json }));
export const labelsAddress = (programmeId: ProgrammeId) => `/api/studio/programmes/${programmeId}/labels`;
