import { type ChildProcess, spawn } from "node:child_process";
import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { createWrongClock, type WrongClock } from "./faketime";

export const SLOTS = 4;

type State = "starting" | "ready" | "stopped";

interface Replica {
  child: ChildProcess;
  state: State;
  port: number;
  output: string;
}

export interface ReplicasInput {
  env: Record<string, string>;
  databaseUrls: string[];
  /** How many of the processes, counted from the last, have the clock that jumps. */
  wrongClocks: number;
}

const CACHE = join(process.cwd(), "node_modules", ".cache", "fault");

/** One file instead of some hundred, because a process is started every few seconds. */
async function bundleProcess(): Promise<string> {
  const outfile = join(CACHE, `replica-${process.pid}.mjs`);
  await build({
    ...{ entryPoints: ["tests/fault/nemesis/replica-process.ts"], bundle: true, packages: "external", outfile },
    ...{ platform: "node", format: "esm", sourcemap: true, logLevel: "error" },
    alias: Object.fromEntries(["headers", "server", "navigation"].map((name) => [`next/${name}`, `next/${name}.js`])),
  });
  return outfile;
}

/** The app's processes, each in a slot: one that is killed is followed by another one. */
export class Replicas {
  readonly clock: WrongClock;
  readonly #folder = mkdtempSync(join(tmpdir(), "nighthawks-replicas-"));
  readonly #replicas: (Replica | undefined)[] = [];
  readonly log = join(this.#folder, "log");
  /** The last words of processes that worked and that nobody killed. */
  readonly unexpectedEnds: string[] = [];
  #script = "";
  #started = 0;

  constructor(private readonly input: ReplicasInput) {
    this.clock = createWrongClock(this.#folder);
  }

  async startAll(): Promise<void> {
    this.#script = await bundleProcess();
    for (let slot = 0; slot < SLOTS; slot += 1) this.#start(slot);
  }

  /** One that ends by itself is started again, as by a supervisor. */
  #start(slot: number): void {
    const wrong = slot >= SLOTS - this.input.wrongClocks ? this.clock : { env: {}, args: [] };
    this.#started += 1;
    const env = {
      ...{ ...process.env, NODE_ENV: "test" as const, LOG_LEVEL: "warn", DATA_DIR: this.#folder },
      ...{ NODE_COMPILE_CACHE: join(CACHE, "compiled"), ...this.input.env, ...wrong.env },
      // Its name in pg_stat_activity and in the records.
      DATABASE_URL: `${this.input.databaseUrls[slot]}?application_name=nighthawks-${this.#started}`,
    };
    const args = ["--enable-source-maps", "--max-semi-space-size=32", ...wrong.args, this.#script];
    // A session of its own: as on a machine where each is a service, the system shares its time among them.
    const child = spawn(process.execPath, args, { env, detached: true, stdio: ["pipe", "pipe", "pipe"] });
    const replica: Replica = { child, state: "starting", port: 0, output: "" };
    this.#replicas[slot] = replica;
    const collect = (data: Buffer) => {
      appendFileSync(this.log, data);
      replica.output = (replica.output + data.toString()).slice(-3_000);
      if (replica.state !== "starting") return;
      const [, port] = /^ready (\d+)$/m.exec(replica.output) ?? [];
      if (port !== undefined) Object.assign(replica, { state: "ready", port: Number(port) });
    };
    child.stdout.on("data", collect);
    child.stderr.on("data", collect);
    child.once("close", (code, signal) => {
      if (this.#replicas[slot] !== replica) return;
      if (replica.state !== "starting")
        this.unexpectedEnds.push(`${signal ?? code} in slot ${slot}: ${replica.output}`);
      this.#start(slot);
    });
  }

  /** The slot itself when its process works, else the next one whose does; never the last that works. */
  #victim(slot: number): { slot: number; replica: Replica } | undefined {
    if (this.ready < 2) return undefined;
    for (let step = 0; step < SLOTS; step += 1) {
      const at = (slot + step) % SLOTS;
      const replica = this.#replicas[at];
      if (replica?.state === "ready") return { slot: at, replica };
    }
    return undefined;
  }

  /** kill -9, and another one is started. */
  kill(slot: number): boolean {
    const victim = this.#victim(slot);
    if (!victim) return false;
    victim.replica.state = "stopped";
    victim.replica.child.kill("SIGKILL");
    this.#start(victim.slot);
    return true;
  }

  /** SIGSTOP, and SIGCONT after a time. */
  stop(slot: number, forMs: number): boolean {
    const { replica } = this.#victim(slot) ?? {};
    if (!replica) return false;
    replica.state = "stopped";
    replica.child.kill("SIGSTOP");
    setTimeout(() => this.#goOn(replica), forMs);
    return true;
  }

  #goOn(replica: Replica): void {
    if (replica.state !== "stopped") return;
    replica.child.kill("SIGCONT");
    replica.state = "ready";
  }

  /** Where the processes answer HTTP: those that were stopped, too, because nobody knows that they are. */
  ports(): number[] {
    return this.#replicas.flatMap((replica) =>
      replica?.port && replica.child.exitCode === null ? [replica.port] : [],
    );
  }

  get ready(): number {
    return this.#replicas.filter((replica) => replica?.state === "ready").length;
  }

  /** Nothing is stopped any more and the clock is right. */
  heal(): void {
    this.clock.setTo(0);
    for (const replica of this.#replicas) if (replica && replica.child.signalCode === null) this.#goOn(replica);
  }

  async close(): Promise<void> {
    const children = this.#replicas.splice(0).flatMap((replica) => replica?.child ?? []);
    await Promise.all(
      children.map((child) => {
        const closed = new Promise((resolve) => child.once("close", resolve));
        child.kill("SIGKILL");
        return child.exitCode === null && child.signalCode === null ? closed : undefined;
      }),
    );
    for (const path of [this.#folder, this.#script, `${this.#script}.map`])
      rmSync(path, { recursive: true, force: true });
  }
}
