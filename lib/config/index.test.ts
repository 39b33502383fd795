import { mkdtempSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isAppError } from "@/lib/errors";
import { readConfig } from ".";

function problemOf(source: Record<string, string>): string {
  try {
    readConfig(source);
  } catch (error) {
    if (isAppError(error)) return error.message;
    throw error;
  }
  return "";
}

describe("the environment", () => {
  it("needs nothing to be set", () => {
    const config = readConfig({});
    expect(config).toMatchObject({ host: "127.0.0.1", port: 9527, baseUrl: "http://localhost:9527", egressAllow: [] });
    expect(config.dataDir).toBe(join(process.cwd(), ".data"));
  });

  it("names the variable, its value and what is allowed", () => {
    expect(problemOf({ PORT: "70000" })).toContain('PORT is "70000". Allowed: a whole number from 1 to 65535.');
    expect(problemOf({ LOG_LEVEL: "loud" })).toContain('LOG_LEVEL is "loud". Allowed: debug, info, warn, error');
  });

  it("names every bad variable at once", () => {
    const problem = problemOf({ PORT: "no", PUBLIC_PARSE: "maybe" });
    expect(problem).toContain("PORT is");
    expect(problem).toContain("PUBLIC_PARSE is");
  });

  it("never shows the value of a secret", () => {
    for (const name of ["NEXTAUTH_SECRET", "ADMIN_PASSWORD", "DATABASE_URL", "SMTP_URL"]) {
      expect(problemOf({ [name]: "hunter2" })).toMatch(new RegExp(`${name} is \\(7 characters, not shown\\)`));
      expect(problemOf({ [name]: "hunter2" })).not.toContain("hunter2");
    }
  });

  it("wants both keys of an Inngest server, or nothing of it", () => {
    expect(problemOf({ INNGEST_BASE_URL: "http://127.0.0.1:8288", INNGEST_EVENT_KEY: "key" })).toMatch(
      /INNGEST_SIGNING_KEY is not set/,
    );
    expect(problemOf({ INNGEST_SIGNING_KEY: "signkey-prod-00" })).toMatch(/INNGEST_EVENT_KEY is not set/);
    expect(problemOf({ INNGEST_EVENT_KEY: "key", INNGEST_SIGNING_KEY: "signkey-prod-00" })).toBe("");
  });

  it("takes an empty value as not set", () => {
    expect(readConfig({ SMTP_URL: "", PORT: " " })).toMatchObject({ smtpUrl: undefined, port: 9527 });
  });

  it("reads lists and yes/no words", () => {
    const config = readConfig({ EGRESS_ALLOW: "Intranet.example, 127.0.0.1:8080", PUBLIC_PARSE: "off" });
    expect(config.egressAllow).toEqual(["intranet.example", "127.0.0.1:8080"]);
    expect(config.publicParse).toBe(false);
  });

  it("keeps one generated secret in the data folder, for the server's user only", () => {
    const dataDir = mkdtempSync(join(tmpdir(), "nighthawks-config-"));
    const first = readConfig({ DATA_DIR: dataDir }).authSecret;
    expect(first.length).toBeGreaterThanOrEqual(43);
    expect(readConfig({ DATA_DIR: dataDir }).authSecret).toBe(first);
    expect(statSync(join(dataDir, "auth-secret")).mode & 0o777).toBe(0o600);
  });
});
