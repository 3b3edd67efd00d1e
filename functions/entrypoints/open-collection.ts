import { systemClock } from "../platform/clock.ts";
import { type Collection, collection } from "../search/opensearch/collection.ts";
import { environment } from "./environment.ts";

/** The collection of OpenSearch, where the deployment asked for one; the role's credentials are renewed by Lambda. */
export function openCollection(): Collection | undefined {
  const endpoint = environment.searchEndpoint();
  if (!endpoint) return undefined;
  const { region, credentials } = environment.signing;
  return collection({ endpoint, region: region(), credentials, clock: systemClock });
}
