import { Aws, RemovalPolicy, Stack, type StackProps } from "aws-cdk-lib";
import { CfnStage, HttpApi, HttpMethod, HttpStage } from "aws-cdk-lib/aws-apigatewayv2";
import { HttpLambdaIntegration } from "aws-cdk-lib/aws-apigatewayv2-integrations";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import type { Construct } from "constructs";
import { acknowledge } from "../constructs/acknowledge.ts";
import { httpFunction } from "../constructs/http-function.ts";
import type { PlatformFunction } from "../constructs/platform-function.ts";
import { type EntrypointName, entrypoints } from "../definitions/entrypoints.ts";
import { identityParameters } from "../definitions/permissions.ts";
import type { DataStack } from "./data.ts";

/**
 * The HTTP side: one function per group of routes, behind one HTTP API that only CloudFront may call.
 * The site function is told the address of CloudFront, so it comes with the front door.
 */
export class ApiStack extends Stack {
  readonly api: HttpApi;

  constructor(scope: Construct, id: string, props: StackProps & { data: DataStack }) {
    super(scope, id, props);
    this.api = new HttpApi(this, "Api", { description: "Palier", createDefaultStage: false });
    this.addStage();
    for (const [name, entrypoint] of Object.entries(entrypoints)) {
      if (entrypoint.kind === "http" && name !== "site" && name !== "search")
        this.addFunction(name as EntrypointName, entrypoint.routes, props.data);
    }
    acknowledge(
      this.api,
      "AwsSolutions-APIG4",
      "Sessions are checked by the application per route (tests/api/access-matrix.test.ts); reading is public.",
    );
  }

  private addFunction(name: EntrypointName, routes: readonly string[], data: DataStack): void {
    const target = httpFunction(this, name, data);
    if (name === "sign-in") this.allowIdentity(target);
    const integration = new HttpLambdaIntegration(`${name}-integration`, target.fn);
    for (const path of routes) this.api.addRoutes({ path, methods: [HttpMethod.ANY], integration });
  }

  private allowIdentity(target: PlatformFunction): void {
    const arn = this.formatArn({
      service: "ssm",
      resource: "parameter",
      resourceName: `${identityParameters.slice(1)}/*`,
    });
    target.allow(["ssm:GetParametersByPath"], [arn.replace("/*", "")]);
  }

  private addStage(): void {
    const logs = new LogGroup(this, "AccessLogs", {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const stage = new HttpStage(this, "Stage", {
      httpApi: this.api,
      autoDeploy: true,
      throttle: { rateLimit: 2_000, burstLimit: 4_000 },
    });
    const cfn = stage.node.defaultChild;
    if (!(cfn instanceof CfnStage)) throw new Error("The stage has no CloudFormation resource to log from");
    cfn.accessLogSettings = {
      destinationArn: logs.logGroupArn,
      format: JSON.stringify({
        requestId: "$context.requestId",
        route: "$context.routeKey",
        status: "$context.status",
        ms: "$context.responseLatency",
      }),
    };
  }

  /** Host name of the API, for CloudFront. */
  get host(): string {
    return `${this.api.apiId}.execute-api.${Aws.REGION}.${Aws.URL_SUFFIX}`;
  }
}
