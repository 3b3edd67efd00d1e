import { buildWeb } from "../../web/build.ts";
import { buildFunctions, builtAssets, builtFunctions } from "./functions.ts";

/** Builds what is deployed: the web's assets first, since the functions that render pages carry their manifest. */
await buildWeb(builtAssets);
await buildFunctions({ outDir: builtFunctions });
