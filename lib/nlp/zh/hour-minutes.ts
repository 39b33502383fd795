import type { Chart } from "../grammar/chart";
import { spokenEnterer } from "../grammar/enter-spoken";
import { hanValue } from "../grammar/han-numerals";
import { matchesOf } from "../grammar/matches";
import { NUMBER } from "./number-words";
import { pattern } from "./traditional";

const minuteOfHour = pattern(
  `每(?:个|一)?(?:小时|钟头|整点)(?:的)?(?:过|逢|:|,?(?:别|不要|不是|不在|不用)(?:在|选)?整点,?(?:而?是|要|改[成在到为])?在?)?(第?零?${NUMBER}(?:(?:分?钟?(?:、|,|和|及|与)|分)第?零?${NUMBER}){0,59})分(?!钟?一次|钟?内)(?:钟)?(?:时|的时候)?`,
  "gu",
);
const halfPastHour = pattern("每(?:个|一)?(?:小时|钟头)的?(?:过)?(半点|一刻|三刻)|逢(?:整点半|半点)", "gu");
const wholeAndHalf = pattern("(?:每(?:个|一)?(?:小时|钟头)的?|每逢?|逢|每到)?整点(?:和|与|及|、|跟)半点(?:各)?", "gu");
const beforeHour = pattern(`(?:每逢?|逢|每到|每个)?整点(?:之|的)?前(${NUMBER})分(?:钟)?`, "gu");

const hourly = { kind: "interval" as const, count: 1, unit: "hour" as const };

/** Enters minutes of every hour: 每小时15分, 逢半点, 整点前5分钟. */
export function readHourMinutes(chart: Chart): void {
  const { text } = chart;
  const enter = spokenEnterer(chart);
  for (const match of matchesOf(text, minuteOfHour)) {
    const minutes = (match[1] ?? "")
      .split(pattern("[、,和及与分钟第]+"))
      .filter((one) => one !== "")
      .map((one) => hanValue(one.replace(/^[零〇](?=.)/, "")));
    if (minutes.length === 0) continue;
    if (minutes.every((minute) => minute < 60)) enter(match, [hourly, { kind: "minuteOfHour", minutes }]);
    else enter(match, [{ kind: "impossible", message: match[0] }]);
  }
  for (const match of matchesOf(text, beforeHour)) {
    const minute = 60 - hanValue(match[1] ?? "");
    if (minute > 0 && minute < 60) enter(match, [hourly, { kind: "minuteOfHour", minutes: [minute] }]);
  }
  for (const match of matchesOf(text, wholeAndHalf)) enter(match, [hourly, { kind: "minuteOfHour", minutes: [0, 30] }]);
  for (const match of matchesOf(text, halfPastHour)) {
    const minute = /三/.test(match[1] ?? "") ? 45 : /一/.test(match[1] ?? "") ? 15 : 30;
    enter(match, [hourly, { kind: "minuteOfHour", minutes: [minute] }]);
  }
}
