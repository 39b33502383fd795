import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";

const PATIENCE_MS = 10_000;

interface Waiting {
  resolve(answer: unknown): void;
  reject(error: Error): void;
}

/** A scheduler in a process of its own. It takes one command a line, as JSON, and answers each with one line. */
export class Child {
  readonly #child: ChildProcess;
  readonly #waiting: Waiting[] = [];
  readonly #exited: Promise<void>;
  #output = "";

  constructor(command: string, args: readonly string[], env: Record<string, string> = {}) {
    this.#child = spawn(command, args, {
      env: { ...process.env, NODE_ENV: "production", ...env },
      stdio: ["pipe", "pipe", "pipe"],
    });
    const { stdin, stdout, stderr } = this.#child;
    stdin?.on("error", () => undefined);
    if (stdout) createInterface(stdout).on("line", (line) => this.#read(line));
    stderr?.on("data", (data: Buffer) => {
      this.#output = `${this.#output}${data}`.slice(-4_000);
    });
    this.#exited = new Promise((resolve) =>
      this.#child.once("close", () => {
        for (const { reject } of this.#waiting.splice(0)) reject(new Error(`${command} ended:\n${this.#output}`));
        resolve();
      }),
    );
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  /** The end of what it has printed beside its answers. */
  get output(): string {
    return this.#output;
  }

  ask<T = unknown>(command: string, input: Record<string, unknown> = {}): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve: resolve as (answer: unknown) => void, reject });
      this.#child.stdin?.write(`${JSON.stringify({ ...input, command })}\n`);
    });
  }

  async stop(): Promise<void> {
    const timer = setTimeout(() => this.#child.kill("SIGKILL"), PATIENCE_MS);
    this.#child.kill("SIGTERM");
    await this.#exited;
    clearTimeout(timer);
  }

  #read(line: string): void {
    if (!line.startsWith("{")) {
      this.#output = `${this.#output}${line}\n`.slice(-4_000);
      return;
    }
    const message = JSON.parse(line) as { answer?: unknown; error?: string };
    const waiting = this.#waiting.shift();
    if (message.error === undefined) waiting?.resolve(message.answer);
    else waiting?.reject(new Error(message.error));
  }
}
