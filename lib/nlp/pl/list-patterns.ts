import { JOB } from "./job-names";

/** What is scheduled, shown as a list. */
export const list = new RegExp(
  `^(?:pokaz|wyswietl|wypisz|wylistuj|daj|podaj|wymien|lista|zobacz|zobaczyc)(?:\\smi)?(?:\\sliste)?(?:\\s(?:wszystkie|wszystkich|moje|moich|nasze|aktywne|aktywnych|zaplanowane|zaplanowanych|biezace|obecne|istniejace|wstrzymane))*\\s${JOB}(?:\\s|$)|^pokaz(?:\\smi)?\\s(?:wszystko,?\\s)?co\\s(?:mam\\s|jest\\s)?zaplanowan|^(?:jakie|ile|ktore)\\s(?:(?:mam|mamy|sa|teraz|obecnie|aktywn\\p{L}+|zaplanowan\\p{L}+|ustawion\\p{L}+|wlaczon\\p{L}+|dodan\\p{L}+|zapisan\\p{L}+)\\s)*${JOB}|^co\\s(?:mam|jest|mamy)\\s(?:teraz\\s|na\\s\\p{L}+\\s)?(?:zaplanowan\\p{L}*|w\\sharmonogramie|w\\splanie)|^co\\s(?:sie\\s)?(?:(?:jutro|dzis|dzisiaj|pojutrze|teraz)\\s)?(?:sie\\s)?(?:uruchamia|uruchomi|wykonuje|odpala|odpali|leci)(?:\\ssie)?(?:\\s(?:jutro|dzis|dzisiaj|pojutrze|teraz|w\\stym\\stygodniu))?$|^moje\\s${JOB}$|^lista\\s${JOB}`,
  "u",
);
