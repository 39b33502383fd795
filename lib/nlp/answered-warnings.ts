import { languages } from "./languages";
import { withoutAddressWarnings } from "./mailed-person";

/** The warnings that are left once somebody else gets the mail: a person without an address is none any more. */
export function answeredWarnings(
  warnings: readonly string[],
  before: readonly string[],
  after: readonly string[],
): string[] {
  const isAdded = after.some((address) => !before.includes(address));
  return isAdded ? withoutAddressWarnings(warnings, languages) : [...warnings];
}
