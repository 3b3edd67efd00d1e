import {
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  fetchUserInfo,
} from "openid-client";
import type { Claims } from "./claims.ts";
import type { Identity } from "./identities.ts";
import type { Issuer } from "./issuer.ts";
import type { PendingSignIn } from "./sign-in-store.ts";

/** Where the browser goes to sign in. `askAgain`: the issuer must not wave through whoever just signed out here. */
export async function issuerAddress(
  issuer: Issuer,
  signIn: PendingSignIn & { state: string; redirectUri: string; askAgain: boolean },
): Promise<URL> {
  return buildAuthorizationUrl(issuer.configuration, {
    redirect_uri: signIn.redirectUri,
    scope: "openid profile email",
    state: signIn.state,
    nonce: signIn.nonce,
    code_challenge: await calculatePKCECodeChallenge(signIn.codeVerifier),
    code_challenge_method: "S256",
    ui_locales: signIn.lang,
    ...(signIn.askAgain && { prompt: "login" }),
  });
}

/** Turns the code in `callback` into who signed in: signature, nonce, PKCE, issuer and audience hold, or it throws. */
export async function identityFrom(
  { configuration }: Issuer,
  callback: URL,
  pending: PendingSignIn,
  state: string,
): Promise<{ identity: Identity; claims: Claims }> {
  const tokens = await authorizationCodeGrant(configuration, callback, {
    pkceCodeVerifier: pending.codeVerifier,
    expectedNonce: pending.nonce,
    expectedState: state,
    idTokenExpected: true,
  });
  const told = tokens.claims();
  if (!told) throw new Error("The issuer sent no ID token");
  const more =
    (told.name === undefined || told.email === undefined) && configuration.serverMetadata().userinfo_endpoint
      ? await fetchUserInfo(configuration, tokens.access_token, told.sub)
      : {};
  return { identity: { issuer: told.iss, subject: told.sub }, claims: { ...more, ...told } };
}
