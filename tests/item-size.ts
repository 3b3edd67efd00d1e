import type { AttributeValue } from "@aws-sdk/client-dynamodb";

export type RawItem = Record<string, AttributeValue>;

/** Bytes of an item as DynamoDB charges them: names and values in UTF-8, numbers by digits, 3 + 1 a member for lists and maps. */
export const itemSize = (item: RawItem | undefined): number =>
  Object.entries(item ?? {}).reduce((total, [name, value]) => total + utf8(name) + valueSize(value), 0);

function valueSize(value: AttributeValue): number {
  if (value.S !== undefined) return utf8(value.S);
  if (value.N !== undefined) return numberSize(value.N);
  if (value.B !== undefined) return value.B.byteLength;
  if (value.SS) return value.SS.reduce((total, text) => total + utf8(text), 0);
  if (value.L) return value.L.reduce((total, each) => total + 1 + valueSize(each), 3);
  if (value.M) return Object.entries(value.M).reduce((all, [name, each]) => all + 1 + utf8(name) + valueSize(each), 3);
  return 1;
}

const utf8 = (text: string) => Buffer.byteLength(text, "utf8");
/** One byte for two significant digits, one more, and one for a sign. */
const numberSize = (digits: string) =>
  Math.ceil(digits.replace(/^-?0*|\.|0+$/g, "").length / 2) + 1 + (digits.startsWith("-") ? 1 : 0);

export const writeUnitsFor = (bytes: number) => Math.max(1, Math.ceil(bytes / 1_024));
export const readUnitsFor = (bytes: number, strong: boolean) =>
  Math.max(1, Math.ceil(bytes / 4_096)) * (strong ? 1 : 0.5);
