import { expect, it } from "vitest";
import { createLogger, type LogOutput } from ".";

function capture(output: Partial<LogOutput> = {}) {
  const lines: string[] = [];
  const logger = createLogger(() => ({ level: "info", format: "json", write: (line) => lines.push(line), ...output }));
  return { logger, lines, last: () => JSON.parse(lines.at(-1) ?? "{}") };
}

it("writes one JSON line with time, level, message and fields", () => {
  const { logger, last } = capture();
  logger.child({ room: "runs" }).info("claimed", { runId: "r1", seq: 12n });
  expect(last()).toMatchObject({ level: "info", message: "claimed", room: "runs", runId: "r1", seq: "12" });
});

it("leaves out what is below its level", () => {
  const { logger, lines } = capture({ level: "warn" });
  logger.info("quiet");
  logger.error("loud");
  expect(lines).toHaveLength(1);
});

it("never writes a secret, at any depth", () => {
  const { logger, lines, last } = capture();
  logger.info("request", { headers: { authorization: "Bearer abc" }, apiKey: "abc", nested: [{ password: "abc" }] });
  expect(lines.join()).not.toContain("abc");
  logger.info("db", { url: "postgresql://user:abc@host/db" });
  expect(last().url).toBe("postgresql://[redacted]@host/db");
});

it("keeps token counts, which are no secret", () => {
  const { logger, last } = capture();
  logger.info("step", { inputTokens: 12, token: "abc" });
  expect(last()).toMatchObject({ inputTokens: 12, token: "[redacted]" });
});

it("spells out an error and its cause", () => {
  const { logger, last } = capture();
  logger.error("failed", { error: new Error("outer", { cause: new TypeError("inner") }) });
  expect(last().error).toMatchObject({ message: "outer", cause: { name: "TypeError", message: "inner" } });
});
