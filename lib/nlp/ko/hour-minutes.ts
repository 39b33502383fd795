import type { Slot } from "../core/slots";
import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";
import { enterSpoken } from "./enter-spoken";
import { koreanValue, SINO_NUMBER } from "./numbers";

const minuteOfHour = new RegExp(
  `(?:매시간마다|매시간|매\\s?시|시간마다|매\\s시간)\\s?(?:정각\\s?(?:말고|이?\\s?아니라|대신)\\s)?(${SINO_NUMBER}분?(?:\\s?(?:,|와|과|·|하고|및|이랑)\\s?${SINO_NUMBER}분?){0,29})(?<=분)(?!마다|간격|동안)(?:에|마다)?`,
  "gu",
);
const halfHour = /(?:매시간마다|매시간|매\s?시|시간마다)\s?반(?:에|마다)?(?![가-힣])/gu;
/** "매시 정각과 30분" */
const wholeAndMinutes = new RegExp(
  `(?:매시간마다|매시간|매\\s?시)\\s?정각(?:과|이랑|하고|,|·)\\s?(${SINO_NUMBER})\\s?(?:분|반)(?:에|마다)?(?![가-힣])`,
  "gu",
);
const hourly: Slot = { kind: "interval", count: 1, unit: "hour" };

/** Enters minutes of every hour: "매시간 15분과 45분에", "매시 반". */
export function readHourMinutes(chart: Chart): void {
  const { text } = chart;
  for (const match of matchesOf(text, minuteOfHour)) {
    const minutes = (match[1] ?? "")
      .split(/[^\d일이삼사오육칠팔구십영]+/u)
      .filter((one) => one !== "")
      .map(koreanValue);
    if (minutes.length === 0) continue;
    if (minutes.every((minute) => minute < 60)) enterSpoken(chart, match, [hourly, { kind: "minuteOfHour", minutes }]);
    else enterSpoken(chart, match, [{ kind: "impossible", message: match[0] }]);
  }
  for (const match of matchesOf(text, wholeAndMinutes)) {
    const minute = koreanValue(match[1] ?? "");
    if (minute > 0 && minute < 60) enterSpoken(chart, match, [hourly, { kind: "minuteOfHour", minutes: [0, minute] }]);
  }
  for (const match of matchesOf(text, halfHour))
    enterSpoken(chart, match, [hourly, { kind: "minuteOfHour", minutes: [30] }]);
}
