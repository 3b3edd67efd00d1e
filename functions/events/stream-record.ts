import { unmarshall } from "@aws-sdk/util-dynamodb";

/** One change of one item, as the stream tells it: the item before and after, absent when it did not exist. */
export type Change = { pk: string; sk: string; before: Item | undefined; after: Item | undefined };
export type Item = Record<string, unknown>;

type Image = Parameters<typeof unmarshall>[0];
export type StreamRecord = {
  dynamodb?:
    | {
        Keys?: object | undefined;
        OldImage?: object | undefined;
        NewImage?: object | undefined;
        SequenceNumber?: string | undefined;
      }
    | undefined;
};

/** @throws Error when the record carries no key: it would be a stream without images. */
export function changeOf(record: StreamRecord): Change {
  const { OldImage, NewImage, Keys } = record.dynamodb ?? {};
  const { pk, sk } = itemOf(Keys) ?? {};
  if (typeof pk !== "string" || typeof sk !== "string") throw new Error("A stream record without a key");
  return { pk, sk, before: itemOf(OldImage), after: itemOf(NewImage) };
}

const itemOf = (image: object | undefined): Item | undefined => image && unmarshall(image as Image);
