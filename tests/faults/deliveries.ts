import type { DynamoDBRecord } from "aws-lambda";
import { seededRandom } from "../world.ts";

export type DeliveryRates = { lost: number; twice: number; late: number; longestBatch: number };
export const badDelivery: DeliveryRates = { lost: 0.1, twice: 0.2, late: 0.3, longestBatch: 60 };

/** Makes of what the stream told batches that come split, twice, late, reordered, or not at all. */
export function deliveries(seed: number, rates: DeliveryRates) {
  const random = seededRandom(seed);
  const held: DynamoDBRecord[][] = [];

  function split(records: readonly DynamoDBRecord[]): DynamoDBRecord[][] {
    const batches: DynamoDBRecord[][] = [];
    for (let from = 0; from < records.length; ) {
      const size = 1 + Math.floor(random() * rates.longestBatch);
      batches.push(records.slice(from, from + size));
      from += size;
    }
    return batches;
  }

  return {
    /** What arrives now, of the new records and of those held back before. */
    arriving(records: readonly DynamoDBRecord[]): DynamoDBRecord[][] {
      const now = held.splice(0);
      for (const batch of split(records)) {
        if (random() < rates.lost) continue;
        if (random() < rates.twice) held.push(batch);
        if (random() < rates.late) held.push(batch);
        else now.push(batch.toSorted(() => random() - 0.5));
      }
      return now.toSorted(() => random() - 0.5);
    },
    /** A batch that failed comes again. */
    again: (batch: DynamoDBRecord[]) => held.push(batch),
    holding: () => held.length,
  };
}
