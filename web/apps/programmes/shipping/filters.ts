import type { Row } from "./server.ts";

export type Filters = { status: Row["status"] | undefined; variantId: string; name: string };
export const everything: Filters = { status: undefined, variantId: "", name: "" };

const plain = (text: string) => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

export const shownIn = (rows: readonly Row[], { status, variantId, name }: Filters): Row[] =>
  rows.filter(
    (row) =>
      (!status || row.status === status) &&
      (!variantId || row.variantId === variantId) &&
      plain(row.name).includes(plain(name.trim())),
  );

/** What may leave: an address, the terms accepted, and still in the test. */
export const isReady = ({ status, ready, hasAddress }: Row): boolean => status === "to_send" && ready && hasAddress;
