import type { ProgrammeId } from "../../../../functions/platform/ids.ts";
import type { AddressInput, ArrivalInput, Delivery } from "../../../../functions/shipping/contract.ts";
import { type Answer, answerOf, doneOf, type Sent } from "../../answer.ts";
import { api } from "../../client.ts";

export type ShownDelivery = Sent<Delivery>;
const delivery = api.programmes[":programmeId"].delivery;

export const readDelivery = (programmeId: ProgrammeId): Promise<Answer<ShownDelivery>> =>
  answerOf(delivery.$get({ param: { programmeId } }));
export const saveAddress = (programmeId: ProgrammeId, json: AddressInput): Promise<Answer<ShownDelivery>> =>
  answerOf(delivery.address.$put({ param: { programmeId }, json }));
export const takeAddressBack = (programmeId: ProgrammeId): Promise<Answer<undefined>> =>
  doneOf(delivery.address.$delete({ param: { programmeId } }));
export const sayArrival = (programmeId: ProgrammeId, json: ArrivalInput): Promise<Answer<ShownDelivery>> =>
  answerOf(delivery.arrival.$put({ param: { programmeId }, json }));
