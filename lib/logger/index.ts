import { getConfig } from "@/lib/config";
import { redactFields } from "./redact";

const LEVELS = { debug: 10, info: 20, warn: 30, error: 40, silent: 100 } as const;
type Level = "debug" | "info" | "warn" | "error";

export interface Logger {
  debug(message: string, fields?: Record<string, unknown>): void;
  info(message: string, fields?: Record<string, unknown>): void;
  warn(message: string, fields?: Record<string, unknown>): void;
  error(message: string, fields?: Record<string, unknown>): void;
  /** A logger that adds these fields to every line. */
  child(fields: Record<string, unknown>): Logger;
}

export interface LogOutput {
  level: keyof typeof LEVELS;
  format: "text" | "json";
  write(line: string): void;
}

function formatText(level: Level, message: string, fields: Record<string, unknown>): string {
  const rest = Object.keys(fields).length > 0 ? ` ${JSON.stringify(fields)}` : "";
  return `${new Date().toISOString().slice(11, 23)} ${level.padEnd(5)} ${message}${rest}`;
}

function formatJson(level: Level, message: string, fields: Record<string, unknown>): string {
  return JSON.stringify({ time: new Date().toISOString(), level, message, ...fields });
}

export function createLogger(output: () => LogOutput, bound: Record<string, unknown> = {}): Logger {
  const log = (level: Level) => (message: string, fields?: Record<string, unknown>) => {
    const { level: least, format, write } = output();
    if (LEVELS[level] < LEVELS[least]) return;
    const shown = redactFields({ ...bound, ...fields });
    write(format === "json" ? formatJson(level, message, shown) : formatText(level, message, shown));
  };
  return {
    debug: log("debug"),
    info: log("info"),
    warn: log("warn"),
    error: log("error"),
    child: (fields) => createLogger(output, { ...bound, ...fields }),
  };
}

/** Read at each line, not at import: a bad environment must be reported by whoever starts the server. */
function processOutput(): LogOutput {
  const { logLevel, logFormat } = getConfig();
  return { level: logLevel, format: logFormat, write: (line) => process.stdout.write(`${line}\n`) };
}

export const logger: Logger = createLogger(processOutput);
