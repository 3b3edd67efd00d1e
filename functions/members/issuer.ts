import {
  allowInsecureRequests,
  ClientSecretPost,
  type Configuration,
  clockTolerance,
  discovery,
  None,
} from "openid-client";

/** What a deployment is told of its OpenID Connect issuer; `rolesClaim` as in `claims.ts`. */
export type IssuerSettings = { issuer: string; clientId: string; clientSecret?: string; rolesClaim: string };
export type Issuer = { configuration: Configuration; rolesClaim: string };

const keptForMs = 60 * 60_000;
const secondsToAnswer = 6;

/** The issuer as it describes itself, asked once an hour; a failure is not kept. */
export function discoveredIssuer(settings: () => Promise<IssuerSettings>): (now: Date) => Promise<Issuer> {
  let kept: { since: number; issuer: Promise<Issuer> } | undefined;
  return (now) => {
    if (!kept || now.getTime() - kept.since > keptForMs) {
      const asked = { since: now.getTime(), issuer: settings().then(discover) };
      kept = asked;
      asked.issuer.catch(() => {
        if (kept === asked) kept = undefined;
      });
    }
    return kept.issuer;
  };
}

async function discover({ issuer, clientId, clientSecret, rolesClaim }: IssuerSettings): Promise<Issuer> {
  const server = new URL(issuer);
  const insecure = server.protocol === "http:";
  if (insecure && !isLoopback(server.hostname)) throw new Error("An issuer away from this machine must use https");
  const configuration = await discovery(
    server,
    clientId,
    { [clockTolerance]: 10 },
    clientSecret ? ClientSecretPost(clientSecret) : None(),
    { timeout: secondsToAnswer, ...(insecure && { execute: [allowInsecureRequests] }) },
  );
  return { configuration, rolesClaim };
}

const isLoopback = (host: string) =>
  host === "localhost" || host === "[::1]" || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host);
