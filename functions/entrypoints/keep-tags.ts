import { cardStore } from "../ideas/card-store.ts";
import { systemClock } from "../platform/clock.ts";
import { onMessages } from "../platform/lambda.ts";
import { noEdge } from "../publishing/edge.ts";
import { tagFilesOf, tagPlace, tagTemplate } from "../publishing/keep-tag-entries.ts";
import { publishAsAsked } from "../publishing/publish-as-asked.ts";
import { theTable } from "./clients.ts";
import { log } from "./log.ts";

const table = theTable();
const deps = {
  table,
  filesOf: tagFilesOf(cardStore(table).findCard),
  bucket: tagPlace(table),
  edge: noEdge,
  clock: systemClock,
  template: tagTemplate,
};

export const handler = onMessages("keep-tags", log, (body) => publishAsAsked(deps, body));
