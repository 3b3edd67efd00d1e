/** What each reader of the table's stream is woken for: patterns of event source mappings, on keys alone. */
export const streamFilters = {
  "count-support": [{ dynamodb: { Keys: { pk: { S: [{ prefix: "IDEA#" }] }, sk: { S: [{ prefix: "MEMBER#" }] } } } }],
  "from-stream": [
    {
      dynamodb: {
        Keys: {
          pk: {
            S: [
              { prefix: "IDEA#" },
              { prefix: "CIRCLE" },
              { prefix: "RANK#" },
              { prefix: "REPORT#" },
              { prefix: "ACTS#" },
              { prefix: "PROGRAMME" },
            ],
          },
        },
      },
    },
    // Of what belongs to a report, its log alone.
    { dynamodb: { Keys: { pk: { S: [{ prefix: "FEEDBACK#" }] }, sk: { S: [{ prefix: "LOG#" }] } } } },
    // Of what the product team keeps for itself, batches alone: a cut-off may be announced.
    { dynamodb: { Keys: { pk: { S: [{ prefix: "REVIEW" }] }, sk: { S: [{ prefix: "BATCH#" }] } } } },
  ],
} as const;

type Keys = Record<string, { S?: string | undefined } | undefined>;
type Prefixes = Readonly<Record<string, { readonly S: readonly { readonly prefix: string }[] }>>;

/** Whether a reader's patterns let a record through: any pattern, all of its keys, any of a key's prefixes. */
export function passesFilter(reader: keyof typeof streamFilters, itemKeys: Keys): boolean {
  const patterns: readonly { dynamodb: { Keys: Prefixes } }[] = streamFilters[reader];
  return patterns.some((pattern) =>
    Object.entries(pattern.dynamodb.Keys).every(([name, { S }]) =>
      S.some(({ prefix }) => itemKeys[name]?.S?.startsWith(prefix)),
    ),
  );
}
