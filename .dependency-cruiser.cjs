/** Which way the arrows point. Read with docs/architecture.md. */
const domains =
  "ideas|support|review|moderation|members|circles|follows|notifications|pictures|search|desk|acts|staff|imports|insights|merging|programmes|enrolment|feedback|testing|shipping";

module.exports = {
  forbidden: [
    {
      name: "no-circle",
      comment: "Seen from above there is no circle.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "platform-knows-no-domain",
      severity: "error",
      from: { path: "^functions/platform/" },
      to: { path: "^functions/(?!platform/)|^web/|^infra/" },
    },
    {
      name: "a-domain-calls-no-other-store",
      comment: "Hand the needed function in, or react to an event; a cross-domain write composes a transaction part.",
      severity: "error",
      from: { path: `^functions/(${domains})/` },
      to: {
        path: "^functions/[^/]+/[a-z-]*store\\.ts$",
        pathNot: ["^functions/$1/", "^functions/platform/"],
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "contracts-stand-alone",
      severity: "error",
      from: { path: "^functions/[^/]+/(contract|limits)\\.ts$" },
      to: { path: "/([a-z-]*store|routes)\\.ts$|@aws-sdk|node_modules/hono" },
    },
    {
      name: "rules-are-pure",
      comment: "A rule takes the time and the facts; it talks to nobody.",
      severity: "error",
      from: { path: "^functions/ideas/(lifecycle|milestones|policy|due)\\.ts$|^functions/review/scoring\\.ts$" },
      to: { path: "@aws-sdk|node_modules/hono|/([a-z-]*store|routes)\\.ts$" },
    },
    {
      name: "stores-know-no-http",
      severity: "error",
      from: { path: "/[a-z-]*store\\.ts$" },
      to: { path: "/routes\\.ts$|node_modules/hono/" },
    },
    {
      name: "domains-know-no-page",
      comment: "Only publishing renders; only the browser's own code and the build use the rest of web.",
      severity: "error",
      from: { path: "^functions/(?!publishing/|entrypoints/)" },
      to: { path: "^web/" },
    },
    {
      name: "web-takes-types-and-limits",
      severity: "error",
      from: { path: "^web/" },
      to: {
        path: "^functions/",
        pathNot:
          "^functions/(api|[^/]+/((triage|closure|export|figures)-)?(contract|limits|lifecycle|mail|milestones|presets|policy|draft|versions|files))\\.ts$|^functions/platform/(problem|languages|brand|session|ids|clock)\\.ts$",
      },
    },
    {
      name: "middy-at-the-doors",
      severity: "error",
      from: { path: "^functions/(?!entrypoints/|platform/lambda)" },
      to: { path: "@middy" },
    },
    {
      name: "functions-know-no-infra",
      severity: "error",
      from: { path: "^functions/" },
      to: { path: "^infra/(?!definitions/)" },
    },
  ],
  options: {
    parser: "swc",
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(\\.build|cdk\\.out)/" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js", ".mjs"],
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default"],
    },
  },
};
