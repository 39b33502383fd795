export * from "./blackouts";
export * from "./parse";
export * from "./runs";
export * from "./tasks";
