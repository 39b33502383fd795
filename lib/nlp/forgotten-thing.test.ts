import { expect, it } from "vitest";
import { parseRequest } from "./index";
import { outcomeOf } from "./sentence-outcome.fixture";

const nameIn = (text: string): string => {
  const result = parseRequest(text, { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" });
  return result.success ? result.taskName : result.intent;
};

/** What somebody always forgets names the reminder of it. */
it.each([
  ["I always forget the recycling so please remind me every Tuesday at 19:00", "Recycling Reminder"],
  ["ich vergesse dauernd den Zählerstand, erinner mich bitte jeden Monatsersten um 9 dran", "Erinnerung: Zählerstand"],
  ["ik vergeet altijd de planten dus herinner me elke maandag om 8 uur", "Herinnering: planten"],
  ["j'oublie tout le temps la poubelle jaune, rappelle-la moi le mardi à 19h", "Rappel : poubelle jaune"],
  ["siempre se me olvida el riego así que recuérdamelo cada lunes a las 8", "Recordatorio: riego"],
  ["mi dimentico sempre la raccolta, ricordamela ogni martedì alle 19", "Promemoria: raccolta"],
  ["vivo esquecendo a ração do gato, me lembra todo dia às 7h", "Lembrete: ração do gato"],
  ["я постоянно забываю про счётчики, напоминай каждый месяц 20 числа в 9:00", "Напоминание про счётчики"],
  ["ciągle zapominam o licznikach, przypominaj mi co miesiąc 20. o 9", "Przypomnienie o licznikach"],
  ["çöpü sürekli unutuyorum, her salı 19:00'da hatırlat", "Çöp Hatırlatması"],
  ["我总是忘了交电费,每月20号9点提醒我", "交电费提醒"],
  ["いつも水やりを忘れちゃうから毎朝7時に言って", "水やりのリマインド"],
  ["약 먹는 걸 맨날 까먹으니까 매일 8시에 알려줘", "약 먹기 알림"],
])("%s → %s", (text, name) => {
  expect(nameIn(text)).toBe(name);
});

it.each([
  ["mi scordo sempre la raccolta ricordamela ogni martedì alle 19", "0 19 * * 2"],
  ["siempre olvido las bolsas así que recuérdamelas los sábados a las 9", "0 9 * * 6"],
  ["sempre esqueço o recibo então me lembra toda sexta às 17h", "0 17 * * 5"],
])("what is forgotten is no habit that is only told: %s", (text, outcome) => {
  expect(outcomeOf(text, "UTC")).toBe(outcome);
});
