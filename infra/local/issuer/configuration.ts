import { generateKeyPairSync, randomBytes } from "node:crypto";
import type { Configuration, JWK } from "oidc-provider";
import { claimsOf } from "./cast.ts";
import { memoryAdapter } from "./memory-adapter.ts";

export type IssuerOptions = {
  /** 0 takes a free one. */
  port: number;
  /** Where the platform is; sign-ins come back to its /auth/callback. */
  publicOrigin: string;
  clientSecret?: string;
  /** Real issuers differ in where they tell a name: in the ID token (default) or only when asked. */
  claimsIn?: "id-token" | "userinfo";
};

export const localClientId = "palier-local";
const hour = 3600;

/** A standard issuer with one client and no consent page. */
export function issuerConfiguration(options: IssuerOptions): Configuration {
  return {
    clients: [
      {
        client_id: localClientId,
        redirect_uris: [`${options.publicOrigin}/auth/callback`],
        ...(options.clientSecret
          ? { client_secret: options.clientSecret, token_endpoint_auth_method: "client_secret_post" as const }
          : { token_endpoint_auth_method: "none" as const }),
      },
    ],
    adapter: memoryAdapter(),
    claims: {
      openid: ["sub"],
      profile: ["name", "locale", "roles", "title#fr", "title#en"],
      email: ["email", "email_verified"],
    },
    conformIdTokenClaims: options.claimsIn === "userinfo",
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_ctx, login) => {
      const claims = claimsOf(login);
      return claims && { accountId: login, claims: () => claims };
    },
    loadExistingGrant: async (ctx) => {
      const { client, session } = ctx.oidc;
      if (!client || !session?.accountId) return undefined;
      const grant = new ctx.oidc.provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope("openid profile email");
      await grant.save();
      return grant;
    },
    cookies: { keys: [randomBytes(24).toString("base64url")] },
    jwks: { keys: [signingKey()] },
    ttl: { Interaction: hour, Session: hour, Grant: hour, AccessToken: hour, IdToken: hour, AuthorizationCode: 60 },
  };
}

function signingKey(): JWK {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  return {
    ...privateKey.export({ format: "jwk" }),
    kty: "RSA",
    use: "sig",
    alg: "RS256",
    kid: randomBytes(8).toString("hex"),
  };
}
