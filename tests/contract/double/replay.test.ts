import { expect } from "vitest";
import { replaySuite } from "../wire/replay-suite";
import { wireFunctions } from "../wire/wire-functions";
import { startDoubleApp } from "./double-app";

replaySuite(
  "the double",
  async () => {
    const app = await startDoubleApp(wireFunctions);
    return {
      ...{ client: app.client, wire: app.wire },
      async stop() {
        await app.stop();
        expect(app.double.violations).toEqual([]);
      },
    };
  },
  { signed: true },
);
