import type { TestProject } from "vitest/node";
import { startDynamoDb } from "../infra/local/dynamodb.ts";
import { findJava } from "../infra/local/java.ts";

declare module "vitest" {
  interface ProvidedContext {
    dynamoDbEndpoint: string;
  }
}

/** One real DynamoDB Local for a test project; each world makes a table of its own in it. */
export async function setup(project: TestProject) {
  const java = findJava();
  if (!java)
    throw new Error("The tests need Java 17 or newer for DynamoDB Local: install it, or set JAVA_HOME, and run again.");
  const engine = await startDynamoDb(java, { apart: true });
  project.provide("dynamoDbEndpoint", engine.endpoint);
  return () => engine.stop();
}
