import { cronSchedule } from "../schedules";
import { firmAnswer, loadPackage, type Peer } from "./peer";

/** Text → a cron of six fields; null when it finds nothing. */
export async function loadFriendlyNodeCron(): Promise<Peer> {
  const { module: translate, version } = await loadPackage<(text: string) => string | null>("friendly-node-cron");
  return {
    name: "friendly-node-cron",
    version,
    languages: ["en"],
    read(entry) {
      const expression = translate(entry.text);
      return () => (expression === null ? null : firmAnswer(cronSchedule([expression], entry)));
    },
  };
}
