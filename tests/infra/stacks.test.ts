import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Stack } from "aws-cdk-lib";
import { Match, Template } from "aws-cdk-lib/assertions";
import { Bucket } from "aws-cdk-lib/aws-s3";
import { beforeAll, describe, expect, test } from "vitest";
import { streamFilters } from "../../functions/events/stream-filters.ts";
import { newApp, palier } from "../../infra/app.ts";
import { buildFunctions, builtFunctions } from "../../infra/build/functions.ts";
import { bucketNames } from "../../infra/definitions/buckets.ts";
import { type Entrypoint, type EntrypointName, entrypoints } from "../../infra/definitions/entrypoints.ts";
import { behaviours } from "../../infra/definitions/front-door.ts";
import { type Permissions, permissions } from "../../infra/definitions/permissions.ts";
import { queueDefinitions } from "../../infra/definitions/queues.ts";
import { tableDefinition } from "../../infra/definitions/table.ts";

const outdir = () => mkdtempSync(join(tmpdir(), "palier-synth-"));
let stacks: ReturnType<typeof palier>;
let templates: Record<keyof ReturnType<typeof palier>, Template>;

beforeAll(async () => {
  // Synthesis takes the bundles as assets; a build that is there already is as good.
  if (!existsSync(builtFunctions)) await buildFunctions({ outDir: builtFunctions });
  stacks = palier(newApp(outdir()));
  const { data, api, site, reactions, identity } = stacks;
  templates = {
    data: Template.fromStack(data),
    api: Template.fromStack(api),
    site: Template.fromStack(site),
    reactions: Template.fromStack(reactions),
    identity: Template.fromStack(identity),
  };
});

test("the rule pack refuses a bucket that anyone could read", () => {
  const app = newApp(outdir());
  palier(app);
  new Bucket(new Stack(app, "Careless"), "Open");
  expect(() => app.synth()).toThrow(/AwsSolutions-S10/);
});

test("the platform passes the rule pack", () => {
  const app = newApp(outdir());
  palier(app);
  expect(() => app.synth()).not.toThrow();
});

test("every alarm tells the topic, and the address in the context is told by it", () => {
  const app = newApp(outdir());
  app.node.setContext("alarmMail", "ops@palier.example");
  const reactions = Template.fromStack(palier(app).reactions);
  const [topic] = Object.keys(reactions.findResources("AWS::SNS::Topic"));
  reactions.hasResourceProperties("AWS::SNS::Subscription", { Protocol: "email", Endpoint: "ops@palier.example" });
  const alarms = Object.values(reactions.findResources("AWS::CloudWatch::Alarm"));
  expect(alarms.length).toBeGreaterThan(Object.keys(queueDefinitions).length);
  for (const alarm of alarms) expect(alarm.Properties.AlarmActions).toEqual([{ Ref: topic }]);
});

test("search on OpenSearch: a collection that only its reader and its writer may ask, and the rule pack passes", () => {
  const app = newApp(outdir());
  app.node.setContext("search", "opensearch");
  const { data, site, reactions } = palier(app);
  Template.fromStack(data).hasResourceProperties("AWS::OpenSearchServerless::Collection", { Type: "SEARCH" });
  const [access] = Object.values(
    Template.fromStack(reactions).findResources("AWS::OpenSearchServerless::AccessPolicy"),
  );
  const policy = JSON.stringify(access?.Properties.Policy);
  expect(policy).toMatch(/aoss:ReadDocument.*Principal.*aoss:WriteDocument/s);
  const asks = Match.objectLike({ Action: "aoss:APIAccessAll", Effect: "Allow", Resource: Match.not("*") });
  for (const stack of [site, reactions]) {
    const template = Template.fromStack(stack);
    template.hasResourceProperties("AWS::IAM::Policy", { PolicyDocument: { Statement: Match.arrayWith([asks]) } });
    template.hasResourceProperties("AWS::Lambda::Function", {
      Environment: { Variables: Match.objectLike({ SEARCH_ENDPOINT: Match.anyValue() }) },
    });
  }
  expect(() => app.synth()).not.toThrow();
  templates.data.resourceCountIs("AWS::OpenSearchServerless::Collection", 0);
});

test("without a sender nobody may send mails; with one only those who do, in its name", () => {
  const senders = (template: Template) =>
    Object.values(template.findResources("AWS::IAM::Policy")).filter((policy) =>
      JSON.stringify(policy).includes("ses:SendEmail"),
    );
  expect(senders(templates.reactions)).toEqual([]);
  const app = newApp(outdir());
  app.node.setContext("mail", { domain: "ideas.example", from: "Marelle <hello@ideas.example>" });
  const { data, reactions } = palier(app);
  expect(senders(Template.fromStack(reactions))).toHaveLength(1);
  Template.fromStack(data).hasResourceProperties("AWS::SES::ConfigurationSet", {
    SuppressionOptions: { SuppressedReasons: ["BOUNCE", "COMPLAINT"] },
  });
  expect(() => app.synth()).not.toThrow();
});

test("a sender of another domain is refused at synthesis", () => {
  const app = newApp(outdir());
  app.node.setContext("mail", { domain: "ideas.example", from: "hello@elsewhere.example" });
  expect(() => palier(app)).toThrow(/cdk.json/);
});

describe("data", () => {
  test("the table has the keys, indexes and stream of the definition, and is hard to lose", () => {
    templates.data.hasResourceProperties("AWS::DynamoDB::GlobalTable", {
      BillingMode: "PAY_PER_REQUEST",
      GlobalSecondaryIndexes: tableDefinition.indexes.map(({ name }) => Match.objectLike({ IndexName: name })),
      StreamSpecification: { StreamViewType: tableDefinition.stream },
      Replicas: [
        Match.objectLike({
          DeletionProtectionEnabled: true,
          PointInTimeRecoverySpecification: Match.objectLike({ PointInTimeRecoveryEnabled: true }),
        }),
      ],
    });
    expect(tableDefinition.indexes.length).toBeLessThanOrEqual(4);
  });

  test("every queue has a dead-letter queue of its own", () => {
    const queues = Object.values(templates.data.findResources("AWS::SQS::Queue"));
    const live = queues.filter((queue) => queue.Properties.RedrivePolicy);
    expect(live).toHaveLength(Object.keys(queueDefinitions).length);
    expect(queues).toHaveLength(2 * live.length);
  });
});

describe("what is uploaded", () => {
  test("is told to its queue, forgotten for good within a day, and nobody outside the functions reads it", () => {
    const [uploads] = Object.entries(templates.data.findResources("AWS::S3::Bucket")).filter(([id]) =>
      id.startsWith("Uploads"),
    );
    expect(uploads?.[1].Properties).toMatchObject({
      NotificationConfiguration: { QueueConfigurations: [{ Event: "s3:ObjectCreated:*" }] },
      LifecycleConfiguration: { Rules: [expect.objectContaining({ ExpirationInDays: 1 })] },
      PublicAccessBlockConfiguration: { BlockPublicAcls: true, RestrictPublicBuckets: true },
    });
    expect(uploads?.[1].Properties.VersioningConfiguration).toBeUndefined();
    const readByEdge = Object.values(templates.data.findResources("AWS::S3::BucketPolicy")).filter((policy) =>
      JSON.stringify(policy).includes("cloudfront.amazonaws.com"),
    );
    const buckets = readByEdge.map(({ Properties }) => Properties.Bucket.Ref.slice(0, 6)).toSorted();
    expect(buckets).toEqual(["Assets", "Pages1"]);
  });
});

describe("functions", () => {
  test("each entry point is one function with a role of its own", () => {
    const functions = withFunctions().flatMap((template) => all(template, "AWS::Lambda::Function"));
    const roles = functions.map((fn) => JSON.stringify(fn.Properties.Role));
    const names = functions.map((fn) => fn.Properties.Description.replace("Palier: ", ""));
    expect(names.toSorted()).toEqual(Object.keys(entrypoints).toSorted());
    expect(new Set(roles).size).toBe(functions.length);
  });

  test.each(Object.keys(entrypoints) as EntrypointName[])("%s may do what the table of permissions says", (name) => {
    expect(actionsOf(name)).toEqual(expectedActions(name));
  });

  test("search answers its own routes, and what no other route takes goes to the site function", () => {
    const routes = all(templates.site, "AWS::ApiGatewayV2::Route").map(({ Properties }) => Properties.RouteKey);
    const searched = entrypoints.search.routes.map((path) => `ANY ${path}`);
    expect(routes.toSorted()).toEqual(["ANY /", "ANY /{proxy+}", ...searched].toSorted());
    expect(all(templates.site, "AWS::Lambda::Permission")).toHaveLength(routes.length);
  });

  test("every scheduled function has its rule", () => {
    const rules = all(templates.reactions, "AWS::Events::Rule").map(({ Properties }) => [
      JSON.parse(Properties.Targets[0].Input).schedule,
      Properties.ScheduleExpression,
    ]);
    expect(Object.fromEntries(rules)).toEqual({
      "sweep-deadlines": "rate(1 minute)",
      "rank-ideas": "rate(5 minutes)",
      reconcile: "rate(1 hour)",
    });
  });

  test("exactly two functions read the table's stream, each what its filter lets through", () => {
    const mappings = all(templates.reactions, "AWS::Lambda::EventSourceMapping");
    const streams = mappings.filter((mapping) => mapping.Properties.StartingPosition);
    expect(streams).toHaveLength(2);
    const filters = streams.map(({ Properties }) =>
      Properties.FilterCriteria.Filters.map((filter: { Pattern: string }) => JSON.parse(filter.Pattern)),
    );
    expect(filters).toEqual([streamFilters["count-support"], streamFilters["from-stream"]]);
    for (const mapping of mappings)
      expect(mapping.Properties.FunctionResponseTypes).toEqual(["ReportBatchItemFailures"]);
  });

  test("no statement allows an action by wildcard", () => {
    const statements = withFunctions()
      .flatMap((template) => all(template, "AWS::IAM::Policy"))
      .flatMap(statementsOf);
    const actions = statements.flatMap((statement) => [statement.Action].flat());
    expect(actions.length).toBeGreaterThan(40);
    expect(actions.filter((action) => String(action).includes("*"))).toEqual([]);
  });
});

test("the front door has the behaviours of the definition, and the API hears only it", () => {
  templates.site.hasResourceProperties("AWS::CloudFront::Distribution", {
    DistributionConfig: Match.objectLike({
      CacheBehaviors: behaviours
        .slice(0, -1)
        .map(({ path }) => Match.objectLike({ PathPattern: path, ViewerProtocolPolicy: "redirect-to-https" })),
      Origins: Match.arrayWith([
        Match.objectLike({ OriginCustomHeaders: [Match.objectLike({ HeaderName: "x-origin-secret" })] }),
      ]),
    }),
  });
});

test("cached routes never receive cookies", () => {
  for (const policy of [
    ...all(templates.site, "AWS::CloudFront::CachePolicy"),
    ...all(templates.site, "AWS::CloudFront::OriginRequestPolicy"),
  ]) {
    const config =
      policy.Properties.CachePolicyConfig?.ParametersInCacheKeyAndForwardedToOrigin ??
      policy.Properties.OriginRequestPolicyConfig;
    expect(config.CookiesConfig.CookieBehavior).toBe("none");
  }
});

test("who people are is told to the sign-in function by parameters", () => {
  const names = all(templates.identity, "AWS::SSM::Parameter").map((parameter) => parameter.Properties.Name);
  expect(names).toEqual(["/palier/identity/issuer", "/palier/identity/client-id", "/palier/identity/roles-claim"]);
});

const all = (template: Template, type: string) => Object.values(template.findResources(type));
const statementsOf = (policy: { Properties?: { PolicyDocument: { Statement: { Action: string | string[] }[] } } }) =>
  policy.Properties?.PolicyDocument.Statement ?? [];

const withFunctions = () => [templates.api, templates.site, templates.reactions];

/** Actions of the statements of a function's own role, each once. */
function actionsOf(name: EntrypointName): string[] {
  const found = withFunctions().flatMap((template) => {
    const fn = all(template, "AWS::Lambda::Function").find((one) => one.Properties.Description === `Palier: ${name}`);
    const [role] = fn?.Properties.Role["Fn::GetAtt"] ?? [];
    return all(template, "AWS::IAM::Policy").filter(({ Properties }) =>
      Properties.Roles.some((one: { Ref: string }) => one.Ref === role),
    );
  });
  return eachOnce(found.flatMap(statementsOf).flatMap((statement) => statement.Action));
}

function expectedActions(name: EntrypointName): string[] {
  const row: Permissions = permissions[name];
  return eachOnce([
    ...row.table.map((action) => `dynamodb:${action}`),
    ...(row.indexes ? ["dynamodb:Query"] : []),
    ...(row.sends ? ["sqs:SendMessage"] : []),
    ...bucketNames.flatMap((bucket) => (row[bucket] ?? []).map((action) => `s3:${action}`)),
    ...(row.identity ? ["ssm:GetParametersByPath"] : []),
    ...(row.invalidates ? ["cloudfront:CreateInvalidation"] : []),
    ...["logs:CreateLogStream", "logs:PutLogEvents"],
    ...sourceActions[entrypoints[name].kind],
  ]);
}

const sourceActions: Record<Entrypoint["kind"], string[]> = {
  http: [],
  schedule: [],
  queue: ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"],
  // What is lost goes to a queue.
  stream: [
    ...["dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator", "dynamodb:ListStreams"],
    "sqs:SendMessage",
  ],
};

const eachOnce = (actions: string[]) => [...new Set(actions)].toSorted();
