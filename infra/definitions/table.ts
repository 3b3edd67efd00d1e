/** The one table, defined once for CDK, the local platform and the tests. Keys: `docs/data-model.md`. */
export const tableDefinition = {
  partitionKey: "pk",
  sortKey: "sk",
  timeToLive: "expiresAtEpoch",
  stream: "NEW_AND_OLD_IMAGES",
  indexes: [
    {
      name: "byMember",
      partitionKey: "memberPk",
      sortKey: "memberSk",
      projection: { include: ["title", "stage", "endsAt"] },
    },
    { name: "byYear", partitionKey: "yearPk", sortKey: "yearSk", projection: "all" },
    { name: "byCircle", partitionKey: "circlePk", sortKey: "circleSk", projection: "all" },
    { name: "byQueue", partitionKey: "queuePk", sortKey: "queueSk", projection: "all" },
  ],
} as const satisfies TableDefinition;

export type TableDefinition = {
  partitionKey: string;
  sortKey: string;
  timeToLive: string;
  stream: "NEW_AND_OLD_IMAGES";
  indexes: readonly IndexDefinition[];
};
export type IndexDefinition = {
  name: string;
  partitionKey: string;
  sortKey: string;
  projection: "all" | "keys" | { readonly include: readonly string[] };
};
