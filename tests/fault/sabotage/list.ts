import type { FaultKind, Pace } from "../nemesis/timeline";

export interface Sabotage {
  name: string;
  /** Done to the database of the run. */
  sql?: string;
  edits: { file: string; find: string; replace: string }[];
  /** The faults that hit just there, and how many seconds they take. */
  pace: Pace;
  seconds: number;
  tasks: number;
  slowEvery: number;
  wrongClocks?: number;
  /** What the oracle must say, among other things. */
  reasons: string[];
}

const only = (...pace: [FaultKind, number, number][]): Pace =>
  Object.fromEntries(pace.map(([kind, least, most]) => [kind, [least, most]]));

const FENCED = ' AND "fence" = $' + "{fence}";
const FENCED_LEASE = ' AND "fence" = $' + "{claimed.fence}";
const FENCED_END = ' AND "fence" = $' + "{run.fence}";

export const SABOTAGES: Sabotage[] = [
  {
    name: "the unique key is dropped",
    sql: 'DROP INDEX "Run_taskId_scheduledFor_key"',
    edits: [],
    pace: only(["put cursor back", 0.2, 0.6], ["kill", 6, 9]),
    ...{ seconds: 30, tasks: 60, slowEvery: 100, reasons: ["doubled"] },
  },
  {
    name: "the process's clock is used",
    edits: [
      {
        file: "lib/runs/claim.ts",
        find: "  const { now, ...run } = locked;",
        replace: "  const { now: _told, ...run } = locked;\n  const now = new Date();",
      },
      { file: "lib/runs/database-now.ts", find: "  return row.now;", replace: "  return new Date();" },
    ],
    pace: only(["jump clock", 2, 4]),
    // A claim comes at the engine's time; an hour later by the wrong clock it seems too late. Tasks from 64 do not catch up.
    ...{ seconds: 30, tasks: 96, slowEvery: 100, wrongClocks: 4, reasons: ["early", "missed in time"] },
  },
  {
    name: "the fence is dropped",
    edits: [
      { file: "lib/runs/bump.ts", find: FENCED, replace: "" },
      { file: "lib/runs/step-rows.ts", find: ' AND "fence" = $2', replace: " AND $2::int IS NOT NULL" },
      { file: "lib/runs/lease.ts", find: FENCED_LEASE, replace: "" },
      {
        file: "lib/runs/finish.ts",
        find: FENCED_END,
        replace: "",
      },
    ],
    pace: only(["stop", 2, 4]),
    ...{ seconds: 45, tasks: 60, slowEvery: 1, reasons: ["step written by a process that does not execute the run"] },
  },
];
