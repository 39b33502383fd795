import type { Entry } from "@/tests/evals/nlp/entry";
import { localNow } from "../schedules";
import { firmAnswer, loadPackage, type Peer } from "./peer";
import { type Recognised, scheduleOfTimexes } from "./timex-schedule";

interface Recognizers {
  recognizeDateTime(text: string, culture: string, options: undefined, reference: Date): Recognised[];
}

const CULTURES: Record<string, string> = { en: "en-us", es: "es-es", fr: "fr-fr", pt: "pt-br", zh: "zh-cn" };

/** Finds dates, times, ranges and sets; what it finds in one sentence is put together. */
export async function loadRecognizers(): Promise<Peer> {
  const name = "@microsoft/recognizers-text-date-time";
  const { module, version } = await loadPackage<Recognizers>(name);
  return {
    name: "recognizers-text",
    version,
    languages: Object.keys(CULTURES),
    read(entry) {
      const reference = wallClock(entry);
      const found = module.recognizeDateTime(entry.text, CULTURES[entry.lang] ?? "en-us", undefined, reference);
      return () => firmAnswer(scheduleOfTimexes(found, entry));
    },
  };
}

/** The library reads a Date by the clock of the machine: make that clock show the person's. */
function wallClock(entry: Entry): Date {
  const [year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0] = localNow(entry).split(/\D/).map(Number);
  return new Date(year, month - 1, day, hour, minute, second);
}
