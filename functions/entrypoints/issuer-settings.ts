import { GetParametersByPathCommand, SSMClient } from "@aws-sdk/client-ssm";
import type { IssuerSettings } from "../members/issuer.ts";
import { environment } from "./environment.ts";

/** Issuer and client: from the parameters that the identity stack wrote, on one machine from the environment. */
export async function issuerSettings(): Promise<IssuerSettings> {
  const path = environment.identityParameters();
  if (path) return await fromParameters(path);
  const clientSecret = environment.issuerClientSecret();
  return {
    issuer: environment.issuerUrl(),
    clientId: environment.issuerClientId(),
    rolesClaim: environment.rolesClaim(),
    ...(clientSecret && { clientSecret }),
  };
}

async function fromParameters(path: string): Promise<IssuerSettings> {
  const { Parameters = [] } = await new SSMClient({}).send(
    new GetParametersByPathCommand({ Path: path, WithDecryption: true }),
  );
  const told = (name: string) => Parameters.find((parameter) => parameter.Name === `${path}/${name}`)?.Value;
  const [issuer, clientId, clientSecret] = [told("issuer"), told("client-id"), told("client-secret")];
  if (!issuer || !clientId) throw new Error(`The parameters below ${path} do not tell issuer and client-id`);
  return { issuer, clientId, rolesClaim: told("roles-claim") ?? "roles", ...(clientSecret && { clientSecret }) };
}
