export { db, type Tx, transaction } from "./client";
export { databaseClock } from "./clock";
export { connectTo, databaseConnectionString, disconnect, pool } from "./connection";
export * from "./generated/client";
export { insist } from "./insist";
export { type DatabaseState, databaseState, openDatabase, startDatabase, stopDatabase } from "./lifecycle";
export { listen } from "./listener";
export { newId } from "./new-id";
export { notify } from "./notify";
