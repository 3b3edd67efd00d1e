import { Stack } from "aws-cdk-lib";
import { PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { type Bucket, CfnBucket } from "aws-cdk-lib/aws-s3";
import { type Queue, QueuePolicy } from "aws-cdk-lib/aws-sqs";

/**
 * A bucket tells a queue of everything that arrives, by its own configuration: CDK's notification would bring a
 * function with rights over every bucket. By account and not by bucket, for each would wait for the other.
 */
export function tellQueue(bucket: Bucket, queue: Queue): void {
  const { account } = Stack.of(bucket);
  queue.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal("s3.amazonaws.com")],
      actions: ["sqs:SendMessage"],
      resources: [queue.queueArn],
      conditions: { StringEquals: { "aws:SourceAccount": account } },
    }),
  );
  const cfn = bucket.node.defaultChild;
  if (!(cfn instanceof CfnBucket)) throw new Error("The bucket has no CloudFormation resource to tell from");
  cfn.notificationConfiguration = {
    queueConfigurations: [{ event: "s3:ObjectCreated:*", queue: queue.queueArn }],
  };
  const policy = queue.node.findAll().find((node): node is QueuePolicy => node instanceof QueuePolicy);
  // The bucket tries its queue when it is made.
  if (policy) cfn.node.addDependency(policy);
}
