import { replaySuite } from "../wire/replay-suite";
import { wireFunctions } from "../wire/wire-functions";
import { startApp, testDatabase } from "./test-app";

replaySuite(
  "the executor",
  async () => {
    const database = await testDatabase();
    const { client, wire, executor } = await startApp(database.connectionString, wireFunctions, { concurrency: 20 });
    return {
      ...{ client, wire },
      async stop() {
        await executor.stop(1_000);
        await database.drop();
      },
    };
  },
  { signed: false },
);
