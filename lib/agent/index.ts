export { runAgent } from "./run-agent";
export { builtInTools } from "./tools";
export { machineStatus } from "./machine-status";
export { toolCatalog, type ToolMetadata, toolNames } from "./schemas";
export type {
  AgentDependencies,
  AgentLimits,
  AgentResult,
  AgentTask,
  Evidence,
  StepContext,
  StepIo,
  StepSpec,
  StepUsage,
  Tool,
  ToolContext,
  ToolServices,
} from "./types";
