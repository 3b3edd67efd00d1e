import { FunctionCode } from "aws-cdk-lib/aws-cloudfront";
import { uploadsPath } from "../../functions/pictures/limits.ts";
import { deployedBrand } from "../build/brand.ts";
import { homeFor, viewerHostHeader, viewerProtocolHeader } from "../definitions/front-door.ts";

/**
 * Runs at the edge before the cache: tells the API which address was typed, sends the bare address to an edition, and
 * leads what is uploaded to the root of its bucket, the only place where forms are taken.
 */
export const viewerRequest = FunctionCode.fromInline(`
const homeFor = ${homeFor.toString()};
function handler(event) {
  const request = event.request;
  const header = (name) => (request.headers[name] ? request.headers[name].value : "");
  if (request.uri === "/") {
    return { statusCode: 302, statusDescription: "Found", headers: {
      location: { value: homeFor(header("accept-language"), ${JSON.stringify(deployedBrand().brand.languages)}) }, "cache-control": { value: "no-store" }, vary: { value: "accept-language" } } };
  }
  if (request.uri === "${uploadsPath}") {
    request.uri = "/";
    return request;
  }
  request.headers["${viewerHostHeader}"] = { value: header("host") };
  request.headers["${viewerProtocolHeader}"] = { value: "https" };
  return request;
}
`);
