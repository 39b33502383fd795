export { drainPendingEvents, registerSender, type SentEvent } from "./drain";
export { queueEvents, withEvents, withEventsPlainly } from "./queue";
export {
  type ProductEvent,
  RUN_REQUESTED,
  runFinishedEvent,
  runRequestedEvent,
  TASK_PAUSED,
  taskPausedEvent,
} from "./types";
