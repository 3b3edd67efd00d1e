import { CfnOutput, Duration, RemovalPolicy, Stack, type StackProps } from "aws-cdk-lib";
import {
  AttributeType,
  Billing,
  type GlobalSecondaryIndexPropsV2,
  ProjectionType,
  StreamViewType,
  TableV2,
} from "aws-cdk-lib/aws-dynamodb";
import { PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { BlockPublicAccess, Bucket, BucketEncryption, type IBucket, ObjectOwnership } from "aws-cdk-lib/aws-s3";
import { Secret } from "aws-cdk-lib/aws-secretsmanager";
import { Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import type { Construct } from "constructs";
import { acknowledge } from "../constructs/acknowledge.ts";
import { MailIdentity, mailSettings } from "../constructs/mail-identity.ts";
import { SearchCollection } from "../constructs/search-collection.ts";
import { tellQueue } from "../constructs/tell-queue.ts";
import { type BucketName, bucketDefinitions, bucketNames } from "../definitions/buckets.ts";
import { type QueueName, queueDefinitions } from "../definitions/queues.ts";
import { type IndexDefinition, tableDefinition } from "../definitions/table.ts";

/** What must survive everything else: the table, the queues, the pages, two secrets. */
export class DataStack extends Stack {
  readonly table: TableV2;
  readonly queues: Record<QueueName, Queue>;
  readonly deadQueues: Record<QueueName, Queue>;
  readonly buckets: Record<BucketName, Bucket>;
  /** Where search asks instead of the search bucket; only with `-c search=opensearch`. */
  readonly collection: SearchCollection | undefined;
  /** Known to CloudFront and the API only: the API answers nobody else. */
  readonly originSecret: Secret;
  /** Signs the cursors of lists. */
  readonly cursorSecret: Secret;

  /** Absent until a sender is configured: then no mail is sent. */
  readonly mail: MailIdentity | undefined;

  constructor(scope: Construct, id: string, props: StackProps) {
    super(scope, id, props);
    const mail = mailSettings(this.node.tryGetContext("mail"));
    this.mail = mail && new MailIdentity(this, "Mail", mail);
    this.table = this.makeTable();
    this.deadQueues = eachQueue((name) => this.makeQueue(`${name}-dead`, { retentionPeriod: Duration.days(14) }));
    this.queues = eachQueue((name) => this.makeLiveQueue(name));
    const logs = this.makeBucket("AccessLogs", { keepReplacedDays: 90 });
    this.buckets = {
      pages: this.makeBucket("Pages", bucketDefinitions.pages, logs),
      assets: this.makeBucket("Assets", bucketDefinitions.assets, logs),
      media: this.makeBucket("Media", bucketDefinitions.media, logs),
      search: this.makeBucket("Search", bucketDefinitions.search, logs),
      uploads: this.makeBucket("Uploads", bucketDefinitions.uploads, logs),
    };
    for (const bucket of bucketNames)
      if (bucketDefinitions[bucket].edgeReads) this.letTheEdgeRead(this.buckets[bucket]);
    tellQueue(this.buckets.uploads, this.queues[bucketDefinitions.uploads.tells]);
    acknowledge(
      logs,
      "AwsSolutions-S1",
      "This bucket receives the access logs; logging it into itself would never end.",
    );
    const asked: unknown = this.node.tryGetContext("search");
    this.collection = asked === "opensearch" ? new SearchCollection(this, "SearchCollection") : undefined;
    this.originSecret = this.makeSecret("OriginSecret", "Header by which the API knows its front door");
    this.cursorSecret = this.makeSecret("CursorSecret", "Signs list cursors");
    new CfnOutput(this, "AssetsBucketName", { value: this.buckets.assets.bucketName });
    new CfnOutput(this, "SearchQueueUrl", { value: this.queues.search.queueUrl });
    new CfnOutput(this, "PagesQueueUrl", { value: this.queues.pages.queueUrl });
  }

  private makeTable(): TableV2 {
    return new TableV2(this, "Table", {
      partitionKey: { name: tableDefinition.partitionKey, type: AttributeType.STRING },
      sortKey: { name: tableDefinition.sortKey, type: AttributeType.STRING },
      billing: Billing.onDemand(),
      dynamoStream: StreamViewType[tableDefinition.stream],
      timeToLiveAttribute: tableDefinition.timeToLive,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
      globalSecondaryIndexes: tableDefinition.indexes.map(globalIndex),
    });
  }

  private makeLiveQueue(name: QueueName): Queue {
    const { visibilityTimeout, maxReceiveCount } = queueDefinitions[name];
    return this.makeQueue(name, {
      visibilityTimeout: Duration.seconds(visibilityTimeout),
      deadLetterQueue: { queue: this.deadQueues[name], maxReceiveCount },
      retentionPeriod: Duration.days(14),
    });
  }

  private makeQueue(name: string, more: ConstructorParameters<typeof Queue>[2]): Queue {
    return new Queue(this, `Queue-${name}`, { enforceSSL: true, encryption: QueueEncryption.SQS_MANAGED, ...more });
  }

  private makeBucket(id: string, kept: { keepReplacedDays: number } | { forgetDays: number }, logs?: Bucket): Bucket {
    return new Bucket(this, id, {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      // Without versions what is deleted is gone for good.
      versioned: "keepReplacedDays" in kept,
      removalPolicy: RemovalPolicy.RETAIN,
      lifecycleRules: [
        {
          ...("keepReplacedDays" in kept
            ? { noncurrentVersionExpiration: Duration.days(kept.keepReplacedDays) }
            : { expiration: Duration.days(kept.forgetDays) }),
          abortIncompleteMultipartUploadAfter: Duration.days(7),
        },
      ],
      ...(logs && { serverAccessLogsBucket: logs as IBucket, serverAccessLogsPrefix: `${id}/` }),
    });
  }

  /** By account and not by distribution: naming it would make the site stack and this one need each other. */
  private letTheEdgeRead(bucket: Bucket): void {
    bucket.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal("cloudfront.amazonaws.com")],
        actions: ["s3:GetObject", "s3:ListBucket"],
        resources: [bucket.bucketArn, bucket.arnForObjects("*")],
        conditions: { StringEquals: { "AWS:SourceAccount": this.account } },
      }),
    );
  }

  private makeSecret(id: string, description: string): Secret {
    const secret = new Secret(this, id, {
      description,
      generateSecretString: { passwordLength: 48, excludePunctuation: true },
    });
    acknowledge(
      secret,
      "AwsSolutions-SMG4",
      "Both ends read it at deployment; it is rotated by a deployment, see docs/operations.md.",
    );
    return secret;
  }
}

const key = (name: string) => ({ name, type: AttributeType.STRING });

function globalIndex(index: IndexDefinition): GlobalSecondaryIndexPropsV2 {
  const base = { indexName: index.name, partitionKey: key(index.partitionKey), sortKey: key(index.sortKey) };
  if (index.projection === "all") return { ...base, projectionType: ProjectionType.ALL };
  if (index.projection === "keys") return { ...base, projectionType: ProjectionType.KEYS_ONLY };
  return { ...base, projectionType: ProjectionType.INCLUDE, nonKeyAttributes: [...index.projection.include] };
}

function eachQueue(make: (name: QueueName) => Queue): Record<QueueName, Queue> {
  return {
    pages: make("pages"),
    shares: make("shares"),
    tags: make("tags"),
    joins: make("joins"),
    recounts: make("recounts"),
    reviews: make("reviews"),
    uploads: make("uploads"),
    drops: make("drops"),
    notices: make("notices"),
    search: make("search"),
    carries: make("carries"),
    mails: make("mails"),
    insights: make("insights"),
    figures: make("figures"),
    answers: make("answers"),
    seats: make("seats"),
    parcels: make("parcels"),
  };
}
