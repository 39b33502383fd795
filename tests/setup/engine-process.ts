// An app process reduced to its engine (executor, sweeps, watchdog) on DATABASE_URL: says "ready" and works until killed.
import { startServices } from "@/inngest/services";
import { startDatabase } from "@/lib/db";

await startDatabase();
const services = await startServices();
process.on("SIGTERM", () => services.stop(2_000).then(() => process.exit(0)));
process.stdout.write("ready\n");
