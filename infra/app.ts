import { App, Validations } from "aws-cdk-lib";
import { AwsSolutionsChecks } from "cdk-nag";
import settings from "../cdk.json" with { type: "json" };
import { ApiStack } from "./stacks/api.ts";
import { DataStack } from "./stacks/data.ts";
import { IdentityStack, type Issuer } from "./stacks/identity.ts";
import { ReactionsStack } from "./stacks/reactions.ts";
import { SiteStack } from "./stacks/site.ts";

/** The whole platform as stacks, in the order in which they need each other; the rule pack is a gate of synthesis. */
export function palier(app: App, options: { issuer?: Issuer } = {}) {
  const props = { env: environment() };
  const data = new DataStack(app, "PalierData", props);
  const api = new ApiStack(app, "PalierApi", { ...props, data });
  const site = new SiteStack(app, "PalierSite", { ...props, data, api });
  const reactions = new ReactionsStack(app, "PalierReactions", { ...props, data, site });
  const identity = new IdentityStack(app, "PalierIdentity", {
    ...props,
    publicOrigin: site.origin,
    ...(options.issuer && { issuer: options.issuer }),
  });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return { data, api, site, reactions, identity };
}

function environment() {
  const account = process.env.CDK_DEFAULT_ACCOUNT;
  const region = process.env.CDK_DEFAULT_REGION;
  return { ...(account && { account }), ...(region && { region }) };
}

/** An app with the settings of cdk.json, whether the CDK's command runs it or not. */
export const newApp = (outdir?: string): App => new App({ context: settings.context, ...(outdir && { outdir }) });

if (import.meta.main) {
  const app = newApp(process.env.CDK_OUTDIR ?? settings.output);
  const issuer: Issuer | undefined = app.node.tryGetContext("issuer");
  palier(app, issuer ? { issuer } : {});
  app.synth();
}
