import { Duration } from "aws-cdk-lib";
import type { Construct } from "constructs";
import { type Entrypoint, type EntrypointName, entrypoints, usualMemoryMb } from "../definitions/entrypoints.ts";
import type { DataStack } from "../stacks/data.ts";
import { environmentOf } from "./environment.ts";
import { grant } from "./grant.ts";
import { PlatformFunction } from "./platform-function.ts";

/** A function that answers requests, with what it is told and what it may do. */
export function httpFunction(
  scope: Construct,
  name: EntrypointName,
  data: DataStack,
  told: Record<string, string> = {},
): PlatformFunction {
  const row: Entrypoint = entrypoints[name];
  const target = new PlatformFunction(scope, name, {
    description: `Palier: ${name}`,
    memoryMb: row.memoryMb ?? usualMemoryMb,
    timeout: Duration.seconds(15),
    environment: { ...environmentOf(name, data), ...told },
  });
  grant(target, name, data);
  return target;
}
