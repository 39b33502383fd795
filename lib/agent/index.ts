export { runAgent } from "./run-agent";
export { type ToolMetadata, toolNames } from "./schemas";
export type {
  AgentDependencies,
  AgentLimits,
  AgentResult,
  AgentTask,
  Evidence,
  StepBodyResult,
  StepContext,
  StepIo,
  StepSpec,
  StepUsage,
  Tool,
  ToolContext,
  ToolServices,
} from "./types";
