import { parseRequest } from "@/lib/nlp";
import { answerOf } from "@/tests/evals/nlp/answer";
import type { Peer } from "./peer";

export const ours: Peer = {
  name: "nighthawks",
  version: "",
  languages: null,
  read(entry) {
    const result = parseRequest(entry.text, { now: new Date(entry.now), timezone: entry.timezone });
    return () => answerOf(result);
  },
};
