import { loadChrono } from "./chrono";
import { loadFriendlyNodeCron } from "./friendly-node-cron";
import { loadHumanToCron } from "./human-to-cron";
import type { Peer } from "./peer";
import { loadRecognizers } from "./recognizers";
import { loadRruleText } from "./rrule-text";

export function loadPeers(): Promise<Peer[]> {
  return Promise.all([loadChrono(), loadRruleText(), loadRecognizers(), loadFriendlyNodeCron(), loadHumanToCron()]);
}
