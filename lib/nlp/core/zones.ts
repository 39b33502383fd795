/** Abbreviations mean the region's civil time: PST in July is Los Angeles on daylight time. */
export const zoneAbbreviations = new Map<string, string>([
  ["utc", "UTC"],
  ["gmt", "UTC"],
  ["zulu", "UTC"],
  ["est", "America/New_York"],
  ["edt", "America/New_York"],
  ["et", "America/New_York"],
  ["cst", "America/Chicago"],
  ["cdt", "America/Chicago"],
  ["ct", "America/Chicago"],
  ["mst", "America/Denver"],
  ["mdt", "America/Denver"],
  ["mt", "America/Denver"],
  ["pst", "America/Los_Angeles"],
  ["pdt", "America/Los_Angeles"],
  ["pt", "America/Los_Angeles"],
  ["akst", "America/Anchorage"],
  ["hst", "Pacific/Honolulu"],
  ["bst", "Europe/London"],
  ["cet", "Europe/Paris"],
  ["cest", "Europe/Paris"],
  ["eet", "Europe/Athens"],
  ["eest", "Europe/Athens"],
  ["msk", "Europe/Moscow"],
  ["ist", "Asia/Kolkata"],
  ["jst", "Asia/Tokyo"],
  ["kst", "Asia/Seoul"],
  ["sgt", "Asia/Singapore"],
  ["hkt", "Asia/Hong_Kong"],
  ["aest", "Australia/Sydney"],
  ["aedt", "Australia/Sydney"],
  ["awst", "Australia/Perth"],
  ["nzst", "Pacific/Auckland"],
  ["nzdt", "Pacific/Auckland"],
]);

const moreCities: Record<string, string> = {
  "san francisco": "America/Los_Angeles",
  seattle: "America/Los_Angeles",
  california: "America/Los_Angeles",
  boston: "America/New_York",
  washington: "America/New_York",
  miami: "America/New_York",
  texas: "America/Chicago",
  dallas: "America/Chicago",
  munich: "Europe/Berlin",
  hamburg: "Europe/Berlin",
  frankfurt: "Europe/Berlin",
  geneva: "Europe/Zurich",
  barcelona: "Europe/Madrid",
  milan: "Europe/Rome",
  mumbai: "Asia/Kolkata",
  delhi: "Asia/Kolkata",
  bangalore: "Asia/Kolkata",
  kolkata: "Asia/Kolkata",
  beijing: "Asia/Shanghai",
  osaka: "Asia/Tokyo",
  kyiv: "Europe/Kyiv",
  kiev: "Europe/Kyiv",
};

let cities: Map<string, string> | undefined;

/** The zone named after a city, with its official spelling; null when there is none. */
export function cityZone(name: string): string | null {
  cities ??= new Map([
    ...Intl.supportedValuesOf("timeZone").map((zone): [string, string] => [
      zone.split("/").at(-1)?.replaceAll("_", " ").toLowerCase() ?? "",
      zone,
    ]),
    ...Object.entries(moreCities),
    ["utc", "UTC"],
  ]);
  return cities.get(name) ?? null;
}

const fractional: Record<number, string> = {
  330: "Asia/Kolkata",
  345: "Asia/Kathmandu",
  210: "Asia/Tehran",
  270: "Asia/Kabul",
  390: "Asia/Yangon",
  570: "Australia/Darwin",
};

/** A zone that stands at this offset all year. The names of `Etc` count westwards. */
export function offsetZone(minutes: number): string | null {
  if (minutes === 0) return "UTC";
  if (minutes % 60 !== 0) return fractional[minutes] ?? null;
  const hours = minutes / 60;
  return hours >= -12 && hours <= 14 ? `Etc/GMT${hours > 0 ? "-" : "+"}${Math.abs(hours)}` : null;
}
