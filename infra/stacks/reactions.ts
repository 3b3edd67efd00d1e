import { Duration, Stack, type StackProps } from "aws-cdk-lib";
import { Alarm, ComparisonOperator, TreatMissingData } from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import type { ITable } from "aws-cdk-lib/aws-dynamodb";
import { Rule, RuleTargetInput, Schedule } from "aws-cdk-lib/aws-events";
import { LambdaFunction as LambdaTarget } from "aws-cdk-lib/aws-events-targets";
import { FilterCriteria, StartingPosition } from "aws-cdk-lib/aws-lambda";
import { DynamoEventSource, SqsDlq, SqsEventSource } from "aws-cdk-lib/aws-lambda-event-sources";
import { Topic } from "aws-cdk-lib/aws-sns";
import { EmailSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import { Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import type { Construct } from "constructs";
import { streamFilters } from "../../functions/events/stream-filters.ts";
import { acknowledge } from "../constructs/acknowledge.ts";
import { environmentOf } from "../constructs/environment.ts";
import { grant } from "../constructs/grant.ts";
import { PlatformFunction } from "../constructs/platform-function.ts";
import { letInto } from "../constructs/search-collection.ts";
import { type Entrypoint, type EntrypointName, entrypoints, usualMemoryMb } from "../definitions/entrypoints.ts";
import { type Permissions, permissions } from "../definitions/permissions.ts";
import { queueDefinitions } from "../definitions/queues.ts";
import { streamDelivery } from "../definitions/stream.ts";
import type { DataStack } from "./data.ts";
import type { SiteStack } from "./site.ts";

/** What follows from a change: the two readers of the stream, one function per queue, the schedule. */
export class ReactionsStack extends Stack {
  readonly functions = new Map<EntrypointName, PlatformFunction>();
  /** Where alarms go; `alarmMail` in the context of cdk.json is told at once. */
  private readonly alarms = new Topic(this, "Alarms", { displayName: "Palier", enforceSSL: true });

  constructor(scope: Construct, id: string, props: StackProps & { data: DataStack; site: SiteStack }) {
    super(scope, id, props);
    const mail: unknown = this.node.tryGetContext("alarmMail");
    if (typeof mail === "string") this.alarms.addSubscription(new EmailSubscription(mail));
    for (const [name, entrypoint] of Object.entries(entrypoints)) {
      if (entrypoint.kind !== "http") this.addFunction(name as EntrypointName, entrypoint, props.data);
    }
    this.letPublishersTellTheEdge(props.site);
    const writer = this.functions.get("index-ideas")?.role.roleArn;
    if (props.data.collection && writer) letInto(this, { readers: [props.site.searchRole], writers: [writer] });
    this.letMailsNameTheSite(props.site);
    for (const [name, queue] of Object.entries(props.data.deadQueues)) this.alarmWhenNotEmpty(`Dead-${name}`, queue);
  }

  private addFunction(name: EntrypointName, entrypoint: Exclude<Entrypoint, { kind: "http" }>, data: DataStack): void {
    const target = new PlatformFunction(this, name, {
      description: `Palier: ${name}`,
      memoryMb: entrypoint.memoryMb ?? usualMemoryMb,
      timeout: timeoutOf(entrypoint),
      environment: environmentOf(name, data),
    });
    this.functions.set(name, target);
    grant(target, name, data);
    if (entrypoint.kind === "stream") this.feedFromStream(name, target, entrypoint.batchSeconds, data);
    if (entrypoint.kind === "queue") this.feedFromQueue(target, data.queues[entrypoint.queue], entrypoint.batchSize);
    if (entrypoint.kind === "schedule") this.run(name, target, entrypoint.everyMinutes);
  }

  private feedFromQueue(target: PlatformFunction, queue: Queue, batchSize = 10): void {
    target.allow(["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"], [queue.queueArn]);
    target.fn.addEventSource(new SqsEventSource(queue, { batchSize, reportBatchItemFailures: true }));
  }

  /** Links in mails lead to the site. */
  private letMailsNameTheSite(site: SiteStack): void {
    this.functions.get("send-mails")?.fn.addEnvironment("PUBLIC_ORIGIN", site.origin);
  }

  private letPublishersTellTheEdge(site: SiteStack): void {
    const { distribution } = site;
    for (const name of ["publish-pages", "fold-figures"] as const)
      this.functions.get(name)?.fn.addEnvironment("PUBLIC_ORIGIN", site.origin);
    for (const [name, publisher] of this.functions) {
      const allowed: Permissions = permissions[name];
      if (!allowed.invalidates) continue;
      publisher.fn.addEnvironment("DISTRIBUTION_ID", distribution.distributionId);
      publisher.allow(["cloudfront:CreateInvalidation"], [distribution.distributionArn]);
    }
  }

  private feedFromStream(name: EntrypointName, target: PlatformFunction, batchSeconds: number, data: DataStack): void {
    if (!readsStream(name)) throw new Error(`No stream filter says what ${name} is woken for`);
    const lost = new Queue(this, `${name}-lost`, {
      enforceSSL: true,
      encryption: QueueEncryption.SQS_MANAGED,
      retentionPeriod: Duration.days(14),
    });
    acknowledge(lost, "AwsSolutions-SQS3", "This queue is where the stream's lost batches end; an alarm watches it.");
    this.alarmWhenNotEmpty(`Lost-${name}`, lost);
    target.allow(
      ["dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator", "dynamodb:ListStreams"],
      [streamArn(data)],
    );
    target.allow(["sqs:SendMessage"], [lost.queueArn]);
    target.fn.addEventSource(
      // CDK's own types disagree with each other under exactOptionalPropertyTypes.
      new DynamoEventSource(data.table as ITable, {
        startingPosition: StartingPosition.TRIM_HORIZON,
        ...streamDelivery,
        maxBatchingWindow: Duration.seconds(batchSeconds),
        bisectBatchOnError: true,
        reportBatchItemFailures: true,
        parallelizationFactor: 2,
        onFailure: new SqsDlq(lost),
        filters: streamFilters[name].map((pattern) => FilterCriteria.filter(pattern)),
      }),
    );
  }

  private run(name: EntrypointName, target: PlatformFunction, everyMinutes: number): void {
    const rule = new Rule(this, `${name}-schedule`, { schedule: Schedule.rate(Duration.minutes(everyMinutes)) });
    rule.addTarget(
      new LambdaTarget(target.fn, { event: RuleTargetInput.fromObject({ schedule: name }), retryAttempts: 2 }),
    );
  }

  private alarmWhenNotEmpty(id: string, queue: Queue): void {
    const alarm = new Alarm(this, `${id}-alarm`, {
      metric: queue.metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(5) }),
      threshold: 1,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
      alarmDescription: "Messages that no retry could handle: read them, mend the cause, send them again.",
    });
    alarm.addAlarmAction(new SnsAction(this.alarms));
  }
}

function streamArn(data: DataStack): string {
  if (!data.table.tableStreamArn) throw new Error("The table has no stream");
  return data.table.tableStreamArn;
}

const readsStream = (name: EntrypointName): name is keyof typeof streamFilters => Object.hasOwn(streamFilters, name);

/** A queue's visibility is at least six times its function's time-out, as AWS advises. */
function timeoutOf(entrypoint: Exclude<Entrypoint, { kind: "http" }>): Duration {
  if (entrypoint.kind === "queue")
    return Duration.seconds(Math.floor(queueDefinitions[entrypoint.queue].visibilityTimeout / 6));
  return entrypoint.kind === "stream" ? Duration.seconds(60) : Duration.seconds(50);
}
