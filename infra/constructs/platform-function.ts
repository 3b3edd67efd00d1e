import { fileURLToPath } from "node:url";
import { type Duration, RemovalPolicy } from "aws-cdk-lib";
import { Effect, PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Architecture, Code, Function as LambdaFunction, Runtime, Tracing } from "aws-cdk-lib/aws-lambda";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import { Construct } from "constructs";
import type { EntrypointName } from "../definitions/entrypoints.ts";

export type PlatformFunctionProps = {
  environment: Record<string, string>;
  memoryMb: number;
  timeout: Duration;
  description: string;
};

/** One entry point as deployed: its built bundle, a role and a log group of its own, and not one permission more. */
export class PlatformFunction extends Construct {
  readonly fn: LambdaFunction;
  readonly role: Role;

  constructor(scope: Construct, name: EntrypointName, props: PlatformFunctionProps) {
    super(scope, name);
    const logGroup = new LogGroup(this, "Logs", {
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.role = new Role(this, "Role", { assumedBy: new ServicePrincipal("lambda.amazonaws.com") });
    this.allow(["logs:CreateLogStream", "logs:PutLogEvents"], [logGroup.logGroupArn]);
    this.fn = new LambdaFunction(this, "Function", {
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: "index.handler",
      code: Code.fromAsset(bundleFolder(name)),
      role: this.role.withoutPolicyUpdates(),
      logGroup,
      tracing: Tracing.DISABLED,
      memorySize: props.memoryMb,
      timeout: props.timeout,
      description: props.description,
      environment: {
        ...props.environment,
        NODE_OPTIONS: "--enable-source-maps",
      },
    });
  }

  /** Adds one statement; an empty list of actions adds none. */
  allow(actions: string[], resources: string[]): void {
    if (actions.length > 0) this.role.addToPolicy(new PolicyStatement({ effect: Effect.ALLOW, actions, resources }));
  }
}

const bundleFolder = (name: EntrypointName) =>
  fileURLToPath(new URL(`../../.build/functions/${name}`, import.meta.url));
