export type { Contract } from "./contract";
export * from "./contracts";
export { eventStream } from "./event-stream";
export { openApiDocument } from "./openapi";
export { type ActionResult, withAction, withPublicAction } from "./with-action";
export { withPublicRoute, withRoute } from "./with-route";
