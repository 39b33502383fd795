export * from "./parse";
export * from "./runs";
export * from "./tasks";
