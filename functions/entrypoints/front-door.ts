import { createHash, timingSafeEqual } from "node:crypto";
import { originSecretHeader, viewerHostHeader, viewerProtocolHeader } from "../../infra/definitions/front-door.ts";
import { Problem } from "../platform/problem.ts";

/**
 * The address that the visitor typed, told by the front door and believed only with its secret.
 * @throws Problem not-from-the-front-door
 */
export function originBehind(secret: string): (header: (name: string) => string | undefined) => string {
  const expected = digest(secret);
  return (header) => {
    const host = header(viewerHostHeader);
    const fromFrontDoor = timingSafeEqual(digest(header(originSecretHeader) ?? ""), expected);
    if (!fromFrontDoor || !host) throw new Problem("not-from-the-front-door");
    return `${header(viewerProtocolHeader) ?? "https"}://${host}`;
  };
}

const digest = (text: string) => createHash("sha256").update(text).digest();
