// One short run of the fault test with the faults of a sabotage; its last line is what the oracle found, as JSON.
import { ordeal } from "../nemesis/ordeal";
import { SABOTAGES } from "./list";

const [name, isDone] = process.argv.slice(2);
const sabotage = SABOTAGES.find((one) => one.name === name);
if (!sabotage) throw new Error(`There is no sabotage "${name}".`);
const { pace, seconds, tasks, slowEvery, wrongClocks = 1, sql } = sabotage;
const { faults, figures } = await ordeal({
  ...{ title: sabotage.name, engine: "embedded", seed: 7, durationMs: seconds * 1000, tasks, smtp: false },
  ...{ pace, slowEvery, wrongClocks, ...(sql && isDone === "yes" ? { sql } : {}) },
});
process.stdout.write(`${figures}\n${JSON.stringify(faults)}\n`);
process.exit(0);
