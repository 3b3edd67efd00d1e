import { Duration, RemovalPolicy, Stack, type StackProps } from "aws-cdk-lib";
import { AccountRecovery, FeaturePlan, Mfa, OAuthScope, UserPool, UserPoolClient } from "aws-cdk-lib/aws-cognito";
import { StringParameter } from "aws-cdk-lib/aws-ssm";
import type { Construct } from "constructs";
import { acknowledge } from "../constructs/acknowledge.ts";
import { identityParameters } from "../definitions/permissions.ts";

export type Issuer = { url: string; clientId: string; rolesClaim: string };

/** Who people are: a Cognito user pool, or the brand's own issuer. Written to parameters that the sign-in function reads. */
export class IdentityStack extends Stack {
  constructor(scope: Construct, id: string, props: StackProps & { publicOrigin: string; issuer?: Issuer }) {
    super(scope, id, props);
    const issuer = props.issuer ?? this.makeUserPool(props.publicOrigin);
    this.tell("issuer", issuer.url);
    this.tell("client-id", issuer.clientId);
    this.tell("roles-claim", issuer.rolesClaim);
  }

  private tell(name: string, value: string): void {
    new StringParameter(this, name, { parameterName: `${identityParameters}/${name}`, stringValue: value });
  }

  private makeUserPool(publicOrigin: string): Issuer {
    const pool = new UserPool(this, "Members", {
      selfSignUpEnabled: true,
      signInAliases: { email: true },
      /** The name that everybody sees: the pool tells no other, and an address must never be one. */
      standardAttributes: { fullname: { required: true, mutable: true } },
      autoVerify: { email: true },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      mfa: Mfa.OPTIONAL,
      mfaSecondFactor: { otp: true, sms: false },
      featurePlan: FeaturePlan.ESSENTIALS,
      passwordPolicy: {
        minLength: 12,
        requireDigits: true,
        requireLowercase: true,
        requireUppercase: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(3),
      },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    for (const role of ["moderator", "product", "brand"]) pool.addGroup(`group-${role}`, { groupName: role });
    pool.addDomain("Domain", { cognitoDomain: { domainPrefix: `palier-${this.account}` } });
    const client = new UserPoolClient(this, "Client", {
      userPool: pool,
      generateSecret: false,
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, OAuthScope.PROFILE, OAuthScope.EMAIL],
        callbackUrls: [`${publicOrigin}/auth/callback`],
        logoutUrls: [`${publicOrigin}/`],
      },
      preventUserExistenceErrors: true,
    });
    acknowledge(
      pool,
      "AwsSolutions-COG2",
      "Fans sign in to give support: a second factor is offered, and asked of staff by the brand's own policy.",
    );
    acknowledge(
      pool,
      "AwsSolutions-COG3",
      "Threat protection belongs to a paid plan: the operator chooses it, see docs/operations.md.",
    );
    acknowledge(
      pool,
      "AwsSolutions-COG8",
      "The Plus plan is priced per person: the operator chooses it, see docs/operations.md.",
    );
    return { url: pool.userPoolProviderUrl, clientId: client.userPoolClientId, rolesClaim: "cognito:groups" };
  }
}
