/** Zones that German and Dutch people call by their English names. */
export const americanZones: Record<string, string> = {
  pacific: "America/Los_Angeles",
  mountain: "America/Denver",
  central: "America/Chicago",
  eastern: "America/New_York",
};

/** "8 Uhr Pacific Time" */
export const americanTime = new RegExp(
  `(?<!\\p{L})(?:us\\s)?(${Object.keys(americanZones).join("|")})\\s(?:standard\\s|daylight\\s)?time(?!\\p{L})`,
  "gu",
);
