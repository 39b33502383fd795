import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";
import { phrase } from "../grammar/rules/phrase";

const enough =
  "con\\s(?:tener[lm][oae]s?|recibirl[oa]s?|que\\s(?:l[oa]\\s)?(?:este|esten|llegue|lleguen|salga|sea|tenga))|(?:solo\\s)?(?:basta|bastan|puede\\sser|ponl[oa]|que\\ssea)(?:\\s(?:con\\s)?(?:un[oa]?|una\\svez))?|" +
  "com|(?:so\\s)?(?:basta|pode\\sser|pode\\svir|que\\sseja)(?:\\s(?:um|uma|uma\\svez))?|" +
  "un(?:e)?\\sseule?(?:\\sfois)?\\ssuffi(?:t|ra)|(?:ca\\s)?peut\\setre|" +
  "(?:me\\s)?ne\\sbasta\\sun[oa]|(?:mi\\s)?basta(?:no)?(?:\\sun[oa])?(?:\\svolta)?|puo\\sessere|va\\sbene(?:\\sanche)?";

const because =
  "(?:como|ya\\sque|dado\\sque|visto\\sque|ja\\sque|pois|vu\\squ(?:e\\s|')|comme|puisqu(?:e\\s|')|etant\\sdonne\\squ(?:e\\s|')|visto\\sche|dato\\sche|siccome)[^,.;:!?\\d]{3,50}";

/** Between a day and its time: that one is enough there, or why that day is not as the others. */
const between = new RegExp(`^(?:,?\\s(?:${enough}),?|,\\s(?:${because}),)\\s$`, "u");

/** Behind a time, at the end of its clause: that it will do. */
const willDo =
  /(?<=[\d\p{L}]\s)(?:(?:ya\s)?(?:me\s|nos\s)?(?:vale|sobra|basta|sirve|apano|apanamos|viene\sbien|va\sbien)|(?:(?:ja|por\smim)\s)?(?:ta|esta|fica|e)\s(?:bom|otimo|de\sbom\stamanho)|(?:ca\s)?(?:me|nous)\s(?:va|suffit|convient)(?:\s(?:bien|tres\sbien))?|ca\s(?:va|suffit|ira)|(?:mi\s|ci\s)?(?:va|andra)\s(?:bene|benissimo)|(?:mi\s|ci\s)?basta)(?=\s?(?:[.,;:!?)]|$))/gu;

/** "le lundi et le jeudi [suffisent]": behind days at the end of a clause. */
const areEnough = /(?<=\s)(?:me\s|mi\s)?(?:suffi(?:t|sent|ra|ront)|bast(?:a|an|am|ano))(?=\s?(?:[.,;:!?)]|$))/gu;

/** "non ogni giorno, [bastano] il giovedì e il venerdì": before days, at the start of a clause. */
const onlyThose =
  /(?<=[,;.:]\s)(?:me\s|mi\s)?(?:bast(?:a|an|am|ano)(?:\scon)?(?:\s(?:que\s(?:sea|seja)|che\ssia))?|(?:il\s)?suffit(?:\sde)?)(?=\s(?:el|los|las?|le|les|il|i|gli|l'|o|os|as|aos|nas?|nos?|dias?|solo|\d)(?![\p{L}\d:]))/gu;

const REACH = 70;

/** "los domingos [con tenerlo a] las 10 [me vale]", "no sábado [basta um, às] 13h", "le samedi[, vu qu'il y a judo, à] 8h15". */
export function readTimeEnough(chart: Chart): void {
  const days = [...chart.all("WEEKDAY"), ...chart.all("DAYGROUP")];
  for (const { start, end, value } of [...chart.all("AT")]) {
    const day = days.find((edge) => edge.end < start && start - edge.end < REACH && isBetween(chart, edge.end, start));
    if (day) chart.add("AT", chart.skip(day.end), end, value, "enough");
  }
  for (const { index, 0: words } of matchesOf(chart.text, willDo)) {
    const isTimed = chart.all("AT").some(({ end }) => end < index && index - end < REACH / 4);
    if (isTimed) chart.add("PHRASE", index, index + words.length, phrase([{ kind: "dropped" }], "aside"), "will do");
  }
  for (const { index, 0: words } of matchesOf(chart.text, onlyThose))
    chart.add("ONLY", index, index + words.length, {}, "enough");
  for (const { index, 0: words } of matchesOf(chart.text, areEnough)) {
    const isBehindDays = /\d\s$/.test(chart.text.slice(0, index)) || days.some(({ end }) => chart.skip(end) === index);
    if (isBehindDays)
      chart.add("PHRASE", index, index + words.length, phrase([{ kind: "dropped" }], "aside"), "enough");
  }
}

const isBetween = (chart: Chart, from: number, to: number): boolean => between.test(chart.text.slice(from, to));
