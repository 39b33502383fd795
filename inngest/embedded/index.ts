export { createEmbedded } from "./create-embedded";
export type { Embedded, Executor, ExecutorLogger, ExecutorState, StartInput } from "./types";
