export type { Contract } from "./contract";
export * from "./contracts";
export { eventStream } from "./event-stream";
export { notFoundRoute } from "./not-found-route";
export { openApiDocument } from "./openapi";
export { type ActionResult, withAction, withPublicAction } from "./with-action";
export { withPublicRoute, withRoute } from "./with-route";
