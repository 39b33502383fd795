import { expect, it } from "vitest";
import { outcomeOf } from "./sentence-outcome.fixture";

/** A question why something did not come names it. */
it.each([
  ["warum hab ich heute früh keine Lagermail bekommen?", "question: Lagermail"],
  ["Wie kommt es, dass der Kassenbericht gestern nicht kam?", "question: Kassenbericht"],
  ["waarom kreeg ik vanochtend geen voorraadmail?", "question: voorraadmail"],
  ["Hoe komt het dat het kasrapport gisteren niet kwam?", "question: kasrapport"],
  ["почему мне сегодня утром не пришло письмо по складу?", "question: письмо по складу"],
  ["Почему вчера не было отчёта по кассе?", "question: отчёта по кассе"],
  ["dlaczego nie dostałem dziś rano maila z magazynu?", "question: maila z magazynu"],
  ["Dün kasa raporu niye çıkmadı?", "question: kasa raporu"],
  ["что у меня завтра по расписанию?", "list"],
])("%s → %s", (text, expected) => expect(outcomeOf(text, "UTC")).toBe(expected));

/** What was paused is a task, and goes on. */
it.each([
  ["Den Newsletter, den wir pausiert hatten, bitte wieder einschalten", "resume: Newsletter"],
  ["Start het gepauzeerde weekoverzicht weer op", "resume: weekoverzicht"],
  ["Выгрузку, которую мы ставили на паузу, запусти снова", "resume: Выгрузку"],
  ["Eksport, który wstrzymaliśmy, uruchom ponownie", "resume: Eksport"],
  ["Durdurduğumuz dışa aktarmayı tekrar başlat", "resume: dışa aktarmayı"],
  ["geçen hafta durdurduğum sayımı yeniden aç", "resume: sayımı"],
])("%s → %s", (text, expected) => expect(outcomeOf(text, "UTC")).toBe(expected));

/** For how long, behind the command. */
it.each([
  ["stok raporunu durdur şimdilik", "pause: stok raporunu"],
  ["fiyat karşılaştırmasını beklet şimdilik", "pause: fiyat karşılaştırmasını"],
  ["halte den Umsatzbericht an, vorläufig", "pause: Umsatzbericht"],
])("%s → %s", (text, expected) => expect(outcomeOf(text, "UTC")).toBe(expected));
