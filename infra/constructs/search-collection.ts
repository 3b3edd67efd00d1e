import { CfnAccessPolicy, CfnCollection, CfnSecurityPolicy } from "aws-cdk-lib/aws-opensearchserverless";
import { Construct } from "constructs";

const name = "palier-search";
const everyIndex = [`index/${name}/*`];

/**
 * A collection of OpenSearch Serverless for search, where `-c search=opensearch` asks for one. It is fed by `index-ideas`
 * like the index in the bucket, not by an ingestion pipeline: that would be a third reader of the table's stream.
 */
export class SearchCollection extends Construct {
  readonly endpoint: string;
  readonly arn: string;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const encrypted = new CfnSecurityPolicy(this, "Encryption", {
      name,
      type: "encryption",
      policy: JSON.stringify({
        Rules: [{ ResourceType: "collection", Resource: [`collection/${name}`] }],
        AWSOwnedKey: true,
      }),
    });
    // Functions stand in no network of their own: what protects the collection is the signature of each request.
    const reachable = new CfnSecurityPolicy(this, "Network", {
      name,
      type: "network",
      policy: JSON.stringify([
        { Rules: [{ ResourceType: "collection", Resource: [`collection/${name}`] }], AllowFromPublic: true },
      ]),
    });
    const collection = new CfnCollection(this, "Collection", { name, type: "SEARCH", description: "Palier: ideas" });
    collection.addResourceDependency(encrypted);
    collection.addResourceDependency(reachable);
    this.endpoint = collection.attrCollectionEndpoint;
    this.arn = collection.attrArn;
  }
}

/** Who reads and who writes; made where both roles are known. */
export function letInto(scope: Construct, roles: { readers: string[]; writers: string[] }): void {
  const rule = (Permission: string[], Principal: string[]) => ({
    Rules: [{ ResourceType: "index", Resource: everyIndex, Permission }],
    Principal,
  });
  new CfnAccessPolicy(scope, "SearchAccess", {
    name,
    type: "data",
    policy: JSON.stringify([
      rule(["aoss:ReadDocument"], roles.readers),
      rule(["aoss:CreateIndex", "aoss:DescribeIndex", "aoss:ReadDocument", "aoss:WriteDocument"], roles.writers),
    ]),
  });
}
