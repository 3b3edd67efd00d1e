import { defineConfig } from "vitest/config";

const project = (name: string, more: object = {}) => ({
  extends: true as const,
  test: { name, include: [`tests/${name}/**/*.test.{ts,tsx}`], ...more },
});
const engine = { globalSetup: ["tests/engine.ts"], testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    projects: [
      // Thousands of made-up cases take their time where other suites run too.
      project("rules", { setupFiles: ["tests/property-seed.ts"], testTimeout: 60_000 }),
      project("api", engine),
      project("reactions", engine),
      project("faults", { ...engine, testTimeout: 600_000 }),
      project("infra", { ...engine, testTimeout: 300_000, hookTimeout: 300_000 }),
      project("journeys", {
        // A browser on a crowded machine may miss a beat once; twice is a fault.
        retry: 1,
        globalSetup: ["tests/journeys/platform.ts"],
        testTimeout: 180_000,
        hookTimeout: 180_000,
        fileParallelism: false,
      }),
    ],
  },
});
