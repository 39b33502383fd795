// The rooms of lib/ and the arrows between them (docs/architecture.md). A file imports from the rows above its own,
// or along an arrow inside its row. Every rule says why it is there.

/** Row by row; within a row, the rooms that a room may import are listed after it. */
const ROWS = [
  { config: ["errors"], errors: [], clock: [] },
  { logger: [], i18n: [] },
  { metrics: [] },
  { db: [], scheduling: [], nlp: ["scheduling"] },
  { events: [], secrets: [], egress: ["secrets"], access: [], audit: [], limits: [] },
  { mail: [], models: [], connections: [] },
  { auth: [], knowledge: [], agent: [], notifications: [] },
  { approvals: [], runs: ["approvals"], tasks: ["runs"], conversations: ["tasks", "runs"] },
  { api: [] },
];
const PURE_ROOMS = ["scheduling", "nlp"];
const room = (names) => `^lib/(${names.join("|")})/`;
const TESTS = "\\.(test|fixture)\\.tsx?$";

const rows = ROWS.flatMap((row, index) =>
  Object.entries(row).map(([name, arrows]) => {
    const above = PURE_ROOMS.includes(name) ? Object.keys(ROWS[0]) : ROWS.slice(0, index).flatMap(Object.keys);
    const allowed = [...above, ...arrows, name];
    return {
      name: `room-${name}`,
      severity: "error",
      comment: PURE_ROOMS.includes(name)
        ? `lib/${name} is pure: it gets the time, the zone and everything else as arguments, so that it can be tested by the thousand.`
        : `lib/${name} may import ${allowed.filter((other) => other !== name).join(", ") || "no other room"}: rooms build on what lies above them, so that each can be understood and replaced on its own.`,
      from: { path: `^lib/${name}/`, pathNot: TESTS },
      to: { path: "^(lib|inngest|app|components|tests|bench|bin)/", pathNot: room(allowed) },
    };
  }),
);

/** A room's inside is its own: others use its index, the shapes in its schemas.ts, or its types. */
const faces = ROWS.flatMap(Object.keys).map((name) => ({
  name: `face-of-${name}`,
  severity: "error",
  comment: `lib/${name} is imported through its index (components: through schemas.ts), so that its inside can change freely.`,
  from: { pathNot: [`^lib/${name}/`, "^(tests|bench|bin|prisma)/", TESTS] },
  to: { path: `^lib/${name}/`, pathNot: [`^lib/${name}/(index|schemas|types)\\.tsx?$`] },
}));

const fence = (name, comment, packages, allowedIn) => ({
  name: `fence-${name}`,
  severity: "error",
  comment,
  from: { path: "^(lib|inngest|app|components|[^/]+\\.(ts|mts)$)", pathNot: [...allowedIn, TESTS] },
  to: { path: packages },
});
const inPackages = (...names) => names.map((name) => `(^|/)node_modules/(@types/)?${name}/`);

const fences = [
  fence(
    "next",
    "next/* is the web framework: only the web layer knows it, so that everything below can run and be tested without it.",
    inPackages("next", "next-auth"),
    [
      "^app/",
      "^components/",
      "^lib/(api|auth)/",
      "^(instrumentation|instrumentation-node|proxy|next\\.config|next-env\\.d)\\.ts$",
    ],
  ),
  fence(
    "ai",
    "The AI SDK is met in the models room, the agent loop and the chat, nowhere else: a task does not know how a model is called.",
    inPackages("ai"),
    ["^lib/(models|agent)/", "^app/api/chat/", "^components/chat/"],
  ),
  fence(
    "providers",
    "Model providers are an affair of lib/models alone, so that adding one touches one room.",
    inPackages("@ai-sdk"),
    ["^lib/models/"],
  ),
  fence(
    "inngest",
    "Only inngest/ and its endpoint know the engine: rules about runs must hold whichever engine executes them.",
    inPackages("inngest", "graphile-worker"),
    ["^inngest/", "^app/api/inngest/"],
  ),
  fence(
    "prometheus",
    "One registry: metrics are declared in lib/metrics and used by name.",
    inPackages("prom-client"),
    ["^lib/metrics/"],
  ),
  fence(
    "database",
    "The database is reached through lib/db, which owns connections, time zone and shut-down; the executor has a pool of its own.",
    [...inPackages("pg", "@prisma"), "^lib/db/generated/"],
    ["^lib/db/", "^inngest/embedded/", "^prisma\\.config\\.ts$"],
  ),
  fence(
    "sockets",
    "Every connection to the outside goes through lib/egress, which decides where it may lead.",
    ["^(node:)?(net|tls|dgram|dns|dns/promises|http|https|http2)$", ...inPackages("undici", "axios", "node-fetch")],
    // lib/db asks the system for a free port; lib/mail hands nodemailer a socket that lib/egress has opened.
    ["^lib/egress/", "^lib/db/embedded/"],
  ),
];

const outer = [
  {
    name: "components-stay-light",
    severity: "error",
    comment:
      "components run in the browser: from lib they take shapes (schemas.ts), types and messages, never code of the server.",
    from: { path: "^components/", pathNot: TESTS },
    to: {
      path: "^(lib|inngest|app|tests|bench|bin)/",
      pathNot: "^lib/[^/]+/(schemas|types)\\.ts$|^lib/i18n/",
      dependencyTypesNot: ["type-only"],
    },
  },
  {
    name: "inngest-below-app",
    severity: "error",
    comment: "inngest/ calls lib; pages call inngest's endpoint, never the other way round.",
    from: { path: "^inngest/", pathNot: TESTS },
    to: { path: "^(app|components|tests|bench|bin)/" },
  },
  {
    name: "app-imports-no-tools",
    severity: "error",
    comment: "Tests, benchmarks and scripts use the product; the product does not use them.",
    from: { path: "^(app|proxy\\.ts|instrumentation\\.ts)", pathNot: TESTS },
    to: { path: "^(tests|bench|bin)/" },
  },
  {
    name: "pages-use-services",
    severity: "error",
    comment: "Pages and routes ask the services, which authorise; a query in a page would have nobody to check it.",
    from: { path: "^app/", pathNot: ["^app/(healthz|readyz)/", TESTS] },
    to: { path: "^lib/db/", dependencyTypesNot: ["type-only"] },
  },
  {
    name: "no-cycles",
    severity: "error",
    comment: "Two files that need each other are one thought in two places.",
    from: { pathNot: "^lib/db/generated/" },
    to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
  },
  {
    name: "declared-packages-only",
    severity: "error",
    comment: "A package that is not in package.json is there by chance and may be gone tomorrow.",
    from: { path: "^(lib|inngest|app|components|bin|tests|[^/]+\\.ts$)" },
    to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
  },
  {
    name: "no-development-packages",
    severity: "error",
    comment:
      "What the server needs must be in dependencies: an installation without development packages would not start.",
    from: { path: "^(lib|inngest|app|components|instrumentation\\.ts|proxy\\.ts)", pathNot: TESTS },
    to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"], pathNot: "node_modules/@types/" },
  },
  {
    name: "resolvable",
    severity: "error",
    comment: "An import that leads nowhere fails at run time.",
    from: {},
    to: { couldNotResolve: true, pathNot: "^(bun|cloudflare):" },
  },
];

module.exports = {
  forbidden: [...rows, ...faces, ...fences, ...outer],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(\\.next|\\.data|test-results|playwright-report)/" },
    includeOnly: {
      path: "^(lib|inngest|app|components|tests|bench|bin|prisma|node_modules|[^/]+\\.(ts|mjs|cjs)$)|^(node:)?[a-z0-9/]+$",
    },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
      mainFields: ["module", "main", "types"],
    },
    skipAnalysisNotInRules: true,
  },
};
