import { type Fields, type Item, stored } from "../platform/stored.ts";
import { keys } from "../platform/table.ts";
import type { Address, Parcel } from "./contract.ts";

const parcelFields: Fields<Parcel> = {
  programmeId: true,
  memberId: true,
  name: true,
  lang: true,
  variantId: true,
  status: true,
  version: true,
  since: true,
  sentAt: true,
  carrier: true,
  tracking: true,
  receivedAt: true,
  word: true,
  erasedAt: true,
  log: true,
};
export const parcelOf = (item: Item): Parcel => stored(item, parcelFields);
export const parcelItem = (parcel: Parcel) => ({
  ...keys.parcel(parcel.programmeId, parcel.memberId),
  v: 1,
  ...parcel,
});

const addressFields: Fields<Address> = {
  programmeId: true,
  memberId: true,
  at: true,
  name: true,
  lines: true,
  postcode: true,
  city: true,
  country: true,
  phone: true,
};
export const addressIn = (item: Item): Address => stored(item, addressFields);
export const addressItem = (address: Address) => ({
  ...keys.address(address.programmeId, address.memberId),
  v: 1,
  ...address,
});
