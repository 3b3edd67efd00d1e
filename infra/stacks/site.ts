import { CfnOutput, Duration, RemovalPolicy, Stack, type StackProps } from "aws-cdk-lib";
import { HttpMethod, HttpRoute, HttpRouteKey } from "aws-cdk-lib/aws-apigatewayv2";
import { HttpLambdaIntegration } from "aws-cdk-lib/aws-apigatewayv2-integrations";
import {
  AllowedMethods,
  type BehaviorOptions,
  CacheCookieBehavior,
  CacheHeaderBehavior,
  CachePolicy,
  CacheQueryStringBehavior,
  Distribution,
  Function as EdgeFunction,
  FunctionEventType,
  FunctionRuntime,
  HeadersReferrerPolicy,
  HttpVersion,
  type IOrigin,
  OriginProtocolPolicy,
  OriginRequestCookieBehavior,
  OriginRequestHeaderBehavior,
  OriginRequestPolicy,
  OriginRequestQueryStringBehavior,
  PriceClass,
  ResponseHeadersPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from "aws-cdk-lib/aws-cloudfront";
import { HttpOrigin, OriginGroup, S3BucketOrigin } from "aws-cdk-lib/aws-cloudfront-origins";
import { BlockPublicAccess, Bucket, BucketEncryption, type IBucket, ObjectOwnership } from "aws-cdk-lib/aws-s3";
import type { Construct } from "constructs";
import { acknowledge } from "../constructs/acknowledge.ts";
import { viewerRequest } from "../constructs/edge-functions.ts";
import { httpFunction } from "../constructs/http-function.ts";
import { entrypoints } from "../definitions/entrypoints.ts";
import {
  type Behaviour,
  behaviours,
  framedHeaders,
  originSecretHeader,
  pageQueryParameters,
  securityHeaders,
  viewerHostHeader,
  viewerProtocolHeader,
} from "../definitions/front-door.ts";
import type { ApiStack } from "./api.ts";
import type { DataStack } from "./data.ts";

/** The front door: CloudFront before pages, assets and API, as `definitions/front-door.ts` says, and the site function. */
export class SiteStack extends Stack {
  readonly distribution: Distribution;
  searchRole = "";

  constructor(scope: Construct, id: string, props: StackProps & { data: DataStack; api: ApiStack }) {
    super(scope, id, props);
    const make = this.behaviourMaker(props.data, props.api);
    const [last, ...others] = [...behaviours].reverse();
    if (!last) throw new Error("The front door needs a last behaviour");
    this.distribution = new Distribution(this, "FrontDoor", {
      comment: "Palier",
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_100,
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      enableLogging: true,
      // CDK's own types disagree with each other under exactOptionalPropertyTypes.
      logBucket: this.makeLogBucket() as IBucket,
      defaultBehavior: make(last),
      additionalBehaviors: Object.fromEntries(others.reverse().map((behaviour) => [behaviour.path, make(behaviour)])),
    });
    this.acknowledgeFindings();
    this.answerWhatPagesLack(props.data, props.api);
    this.answerSearch(props.data, props.api);
    new CfnOutput(this, "Address", { value: this.origin });
  }

  get origin(): string {
    return `https://${this.distribution.distributionDomainName}`;
  }

  /** Here and not beside the other HTTP functions, because it writes the address of this distribution into pages. */
  private answerWhatPagesLack(data: DataStack, api: ApiStack): void {
    const target = httpFunction(this, "site", data, { PUBLIC_ORIGIN: this.origin });
    const integration = new HttpLambdaIntegration("site-integration", target.fn);
    for (const [id, path] of Object.entries({ SiteRoot: "/", SitePages: "/{proxy+}" })) {
      const route = new HttpRoute(this, id, {
        httpApi: api.api,
        routeKey: HttpRouteKey.with(path, HttpMethod.ANY),
        integration,
      });
      acknowledge(route, "AwsSolutions-APIG4", "Public pages; support by form is checked by the application.");
    }
  }

  /** Here for the same reason. */
  private answerSearch(data: DataStack, api: ApiStack): void {
    const target = httpFunction(this, "search", data, { PUBLIC_ORIGIN: this.origin });
    this.searchRole = target.role.roleArn;
    const integration = new HttpLambdaIntegration("search-integration", target.fn);
    for (const [n, path] of entrypoints.search.routes.entries()) {
      const route = new HttpRoute(this, `Search${n}`, {
        httpApi: api.api,
        routeKey: HttpRouteKey.with(path, HttpMethod.ANY),
        integration,
      });
      acknowledge(route, "AwsSolutions-APIG4", "Search is public and the same for everybody.");
    }
  }

  private behaviourMaker(data: DataStack, api: ApiStack): (behaviour: Behaviour) => BehaviorOptions {
    const origins = this.makeOrigins(data, api);
    const policies = this.makePolicies();
    const edge = new EdgeFunction(this, "ViewerRequest", { code: viewerRequest, runtime: FunctionRuntime.JS_2_0 });
    const strict = this.makeHeaders("SecurityHeaders", securityHeaders);
    const framed = this.makeHeaders("FramedHeaders", framedHeaders);
    return (behaviour) => ({
      origin: origins[behaviour.origin],
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      allowedMethods: behaviour.methods === "all" ? AllowedMethods.ALLOW_ALL : AllowedMethods.ALLOW_GET_HEAD_OPTIONS,
      cachePolicy: policies.cache[behaviour.cache],
      ...(behaviour.origin !== "assets" &&
        behaviour.origin !== "uploads" && {
          originRequestPolicy: behaviour.cookies
            ? OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER
            : policies.pageRequest,
        }),
      responseHeadersPolicy: behaviour.headers === "framed" ? framed : strict,
      compress: true,
      functionAssociations: [{ function: edge, eventType: FunctionEventType.VIEWER_REQUEST }],
    });
  }

  private makeOrigins(data: DataStack, api: ApiStack): Record<Behaviour["origin"], IOrigin> {
    const bucket = (name: "pages" | "assets") =>
      S3BucketOrigin.withOriginAccessControl(
        Bucket.fromBucketAttributes(this, `${name}-bucket`, {
          bucketName: data.buckets[name].bucketName,
          region: this.region,
        }),
      );
    const http = new HttpOrigin(api.host, {
      protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
      customHeaders: { [originSecretHeader]: data.originSecret.secretValue.unsafeUnwrap() },
      readTimeout: Duration.seconds(20),
    });
    return {
      api: http,
      assets: bucket("assets"),
      // Not signed by the edge: the form that arrives carries its own signature, and nothing else gets in.
      uploads: new HttpOrigin(data.buckets.uploads.bucketRegionalDomainName, {
        protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
      }),
      "pages-then-api": new OriginGroup({
        primaryOrigin: bucket("pages"),
        fallbackOrigin: http,
        fallbackStatusCodes: [403, 404],
      }),
    };
  }

  private makePolicies() {
    const byHeader = new CachePolicy(this, "PageCache", {
      comment: "As long as the page says; the language is in the path",
      minTtl: Duration.seconds(0),
      defaultTtl: Duration.seconds(30),
      maxTtl: Duration.days(1),
      cookieBehavior: CacheCookieBehavior.none(),
      headerBehavior: CacheHeaderBehavior.none(),
      queryStringBehavior: CacheQueryStringBehavior.allowList(...pageQueryParameters),
      enableAcceptEncodingBrotli: true,
      enableAcceptEncodingGzip: true,
    });
    const pageRequest = new OriginRequestPolicy(this, "PageRequest", {
      comment: "Never a cookie",
      cookieBehavior: OriginRequestCookieBehavior.none(),
      headerBehavior: OriginRequestHeaderBehavior.allowList(viewerHostHeader, viewerProtocolHeader),
      queryStringBehavior: OriginRequestQueryStringBehavior.all(),
    });
    return {
      pageRequest,
      cache: { "by-header": byHeader, immutable: CachePolicy.CACHING_OPTIMIZED, none: CachePolicy.CACHING_DISABLED },
    };
  }

  private makeHeaders(id: string, headers: Record<string, string>): ResponseHeadersPolicy {
    return new ResponseHeadersPolicy(this, id, {
      customHeadersBehavior: {
        customHeaders: Object.entries(custom(headers)).map(([header, value]) => ({
          header,
          value,
          override: true,
        })),
      },
      securityHeadersBehavior: {
        contentSecurityPolicy: { contentSecurityPolicy: headers["content-security-policy"] ?? "", override: true },
        contentTypeOptions: { override: true },
        strictTransportSecurity: {
          accessControlMaxAge: Duration.days(730),
          includeSubdomains: true,
          preload: true,
          override: true,
        },
        referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN, override: true },
      },
    });
  }

  private makeLogBucket(): Bucket {
    const bucket = new Bucket(this, "FrontDoorLogs", {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_PREFERRED,
      enforceSSL: true,
      lifecycleRules: [{ expiration: Duration.days(30) }],
      removalPolicy: RemovalPolicy.RETAIN,
    });
    acknowledge(bucket, "AwsSolutions-S1", "This bucket receives logs; they are kept 30 days, for privacy.");
    return bucket;
  }

  private acknowledgeFindings(): void {
    acknowledge(this.distribution, "AwsSolutions-CFR1", "Readers come from anywhere.");
    acknowledge(
      this.distribution,
      "AwsSolutions-CFR2",
      "A web ACL lives in us-east-1 and costs by the request: the operator attaches one, see docs/operations.md.",
    );
    acknowledge(
      this.distribution,
      "AwsSolutions-CFR4",
      "Without a domain of one's own CloudFront serves its default certificate; with one, TLS 1.2 is the least.",
    );
  }
}

/** The headers that CloudFront has no field for. */
function custom(headers: Record<string, string>): Record<string, string> {
  const known = ["content-security-policy", "strict-transport-security", "x-content-type-options", "referrer-policy"];
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !known.includes(name)));
}
