// A server process reduced to its database: starts it, says so in one line of JSON, and stops it on SIGTERM.
import { databaseState, db, startDatabase, stopDatabase } from "@/lib/db";
import { isAppError } from "@/lib/errors";

try {
  await startDatabase();
  await db.setting.upsert({ where: { key: "starts" }, create: { key: "starts", value: 1 }, update: {} });
  process.on("SIGTERM", () => stopDatabase().then(() => process.exit(0)));
  process.stdout.write(`${JSON.stringify(databaseState())}\n`);
} catch (error) {
  process.stderr.write(`${isAppError(error) ? error.message : (error as Error).stack}\n`);
  process.exit(1);
}
