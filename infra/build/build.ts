import { buildWeb } from "../../web/build.ts";
import { deployedBrand } from "./brand.ts";
import { kb, overBudget } from "./budgets.ts";
import { buildFunctions, builtAssets, builtFunctions } from "./functions.ts";

/** `npm run build`: everything that is deployed, into `.build`; fails when a bundle is above its budget. */
async function main(): Promise<void> {
  const brand = deployedBrand();
  await buildWeb(builtAssets, brand);
  const sizes = await buildFunctions({ outDir: builtFunctions, brand });
  console.log(`Built for ${brand.brand.name}`);
  for (const [name, bytes] of Object.entries(sizes)) console.log(`${name.padEnd(16)} ${kb(bytes).padStart(7)}`);
  const faults = overBudget(sizes);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exit(1);
}

await main();
