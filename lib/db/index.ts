export * from "./generated/client";
export { db, transaction, type Tx } from "./client";
export { databaseClock } from "./clock";
export { databaseConnectionString, connectTo, disconnect, pool } from "./connection";
export { listen } from "./listener";
export { notify } from "./notify";
export { databaseState, openDatabase, startDatabase, stopDatabase, type DatabaseState } from "./lifecycle";
