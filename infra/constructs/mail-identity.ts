import { ArnFormat, CfnOutput, Stack } from "aws-cdk-lib";
import { ConfigurationSet, EmailIdentity, Identity, SuppressionReasons } from "aws-cdk-lib/aws-ses";
import { Construct } from "constructs";

/** Who mails come from: `"mail": { "domain": "ideas.example", "from": "Marelle <ideas@ideas.example>" }` in cdk.json. */
export type MailSettings = { domain: string; from: string };

/** @throws Error when the context says something else */
export function mailSettings(context: unknown): MailSettings | undefined {
  if (context === undefined) return undefined;
  const { domain, from } = Object(context);
  if (typeof domain === "string" && typeof from === "string" && from.includes(`@${domain}`)) return { domain, from };
  throw new Error('"mail" in cdk.json needs a "domain", and a "from" with an address of that domain');
}

/**
 * The domain at SES with DKIM, and a configuration set: SES itself then sends nothing more to an address that bounced for
 * good or complained.
 */
export class MailIdentity extends Construct {
  readonly from: string;
  readonly configurationSet: ConfigurationSet;
  readonly arns: string[];

  constructor(scope: Construct, id: string, { domain, from }: MailSettings) {
    super(scope, id);
    this.from = from;
    this.configurationSet = new ConfigurationSet(this, "Mails", {
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
      reputationMetrics: true,
    });
    const identity = new EmailIdentity(this, "Domain", {
      identity: Identity.domain(domain),
      configurationSet: this.configurationSet,
    });
    this.arns = [
      identity.emailIdentityArn,
      Stack.of(this).formatArn({
        service: "ses",
        resource: "configuration-set",
        resourceName: this.configurationSet.configurationSetName,
        arnFormat: ArnFormat.SLASH_RESOURCE_NAME,
      }),
    ];
    for (const [n, { name, value }] of identity.dkimRecords.entries())
      new CfnOutput(this, `Dkim${n + 1}`, { value: `${name} CNAME ${value}` });
  }
}
