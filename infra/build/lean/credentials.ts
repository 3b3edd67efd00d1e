import { fromEnv } from "@aws-sdk/credential-provider-env";

/** Takes the place of the SDK's chain of providers in bundles: a Lambda's credentials are in its environment. */
export const defaultProvider = () => fromEnv();
