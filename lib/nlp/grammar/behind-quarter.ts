import type { Chart } from "./chart";
import { spokenEnterer } from "./enter-spoken";
import { matchesOf } from "./matches";

/** The first month of each quarter. */
const FIRST_MONTHS = [1, 4, 7, 10];
const DAY = "(?<![\\p{L}\\d])(?:[a-z]{1,2}\\s)?(?:(?:the|dia)\\s)?(\\d{1,2})(?:st|nd|rd|th|er|º|°|\\.|-?го)?\\s";
/** A day of the month that follows a quarter; group 1 is the day. */
const behindQuarter: Record<string, RegExp> = {
  en: new RegExp(
    `${DAY}of\\sthe\\s(?:first\\s)?month\\s(?:right\\s|just\\s|directly\\s|straight\\s)?(?:after|following)\\s(?:(?:each|every|the|a)\\s)?quarter(?:'s\\send|\\send(?:s|ed)?|\\scloses)?(?![\\p{L}])`,
    "gu",
  ),
  fr: new RegExp(
    `${DAY}du\\smois\\s(?:suivant|qui\\ssuit|apres)\\s(?:la\\s)?(?:fin|cloture)\\s(?:du\\s|de\\schaque\\s|d'un\\s)trimestre(?![\\p{L}])`,
    "gu",
  ),
  es: new RegExp(
    `${DAY}del?\\s(?:cada\\s)?mes\\s(?:siguiente|posterior|despues|que\\ssigue)\\s(?:al?|del?)\\s(?:(?:el\\s)?(?:fin|final|cierre)\\sde(?:l|\\scada)?\\s)?trimestre(?![\\p{L}])`,
    "gu",
  ),
  pt: new RegExp(
    `${DAY}do\\smes\\s(?:seguinte|posterior|apos|depois)\\s(?:ao?|o|do)\\s(?:(?:fim|final|fechamento|encerramento)\\s(?:do|de\\scada)\\s)?trimestre(?![\\p{L}])`,
    "gu",
  ),
  it: new RegExp(
    `${DAY}del\\smese\\s(?:successivo|seguente|dopo)\\s(?:al|alla|la|il)\\s(?:(?:fine|chiusura)\\s(?:del|di\\sogni)\\s)?trimestre(?![\\p{L}])`,
    "gu",
  ),
  ru: new RegExp(
    `${DAY}(?:числа\\s)?месяца,?\\s(?:после|следующего\\sза)\\s(?:(?:окончания|конца|концом|завершения)\\s)?(?:каждого\\s)?квартал(?:а|ом)(?![\\p{L}])`,
    "gu",
  ),
  pl: new RegExp(
    `${DAY}(?:dnia\\s)?miesiaca\\s(?:po|nastepujacego\\spo)\\s(?:zakonczeniu|koncu|zamknieciu)\\s(?:kazdego\\s)?kwartalu(?![\\p{L}])`,
    "gu",
  ),
  tr: /(?<![\p{L}\d])ceyre(?:k|gin)\s(?:bitiminden|sonundan|bittikten)\ssonraki\sayin\s(\d{1,2})'?(?:s?inda|s?inde|unda|unde)(?![\p{L}])/gu,
  zh: /(?:每个?)?季度?(?:结束|末)(?:以?后|之后)?的?(?:次月|下个?月|第一个月)(?:的)?(\d{1,2})[号日]/gu,
  ja: /(?:毎|各)?四半期(?:末|終了|明け)の?翌月の?(\d{1,2})日/gu,
  ko: /(?:매\s?)?분기\s?(?:말|종료)\s?(?:다음|익)\s?달?\s?(\d{1,2})일/gu,
};

/** "on the 15th of the month after the quarter ends", "le 10 du mois suivant la fin du trimestre". */
export function enterBehindQuarter(chart: Chart, code: string): void {
  const pattern = behindQuarter[code];
  if (!pattern) return;
  const enter = spokenEnterer(chart);
  for (const match of matchesOf(chart.text, pattern)) {
    const day = Number(match[1]);
    if (day >= 1 && day <= 31)
      enter(match, [{ kind: "monthDays", days: [day], recurring: true, months: FIRST_MONTHS }]);
  }
}
