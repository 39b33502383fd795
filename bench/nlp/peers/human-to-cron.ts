import { cronSchedule } from "../schedules";
import { firmAnswer, loadPackage, type Peer } from "./peer";

/** Text → a cron of six fields, of stars when it finds nothing: that is no answer. Its months count from 0. */
export async function loadHumanToCron(): Promise<Peer> {
  const { module: humanToCron, version } = await loadPackage<(text: string) => string>("human-to-cron");
  return {
    name: "human-to-cron",
    version,
    languages: ["en"],
    read(entry) {
      const fields = humanToCron(entry.text).split(" ");
      return () => {
        if (fields.every((field) => field === "*")) return null;
        const month = fields[4] ?? "*";
        const counted = /^\d+$/.test(month) ? String(Number(month) + 1) : month;
        return firmAnswer(cronSchedule([fields.with(4, counted).join(" ")], entry));
      };
    },
  };
}
