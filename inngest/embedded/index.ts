export { createEmbedded } from "./create-embedded";
export type { Embedded, Executor, ExecutorLogger, ExecutorState, Handler, StartInput } from "./types";
