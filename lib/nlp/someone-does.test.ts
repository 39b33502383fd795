import { expect, it } from "vitest";
import { outcomeOf } from "./sentence-outcome.fixture";

/** Who does what again and again is told; behind it something may be asked for. */
it.each([
  ["Unser Hund bellt jeden Morgen um fünf die Müllabfuhr an.", "none"],
  ["De buurman zet elke zaterdag om zeven uur zijn bladblazer aan.", "none"],
  ["Сосед каждую субботу в семь утра заводит газонокосилку.", "none"],
  ["Sąsiad w każdą sobotę o siódmej odpala kosiarkę.", "none"],
  ["Meine Frau bekommt jeden Freitag um 8 eine Mail mit dem Speiseplan", "0 8 * * 5"],
  ["De lijst met bestellingen elke maandag om 9 uur mailen", "0 9 * * 1"],
  ["Мама каждый день в 8 пьёт таблетки, напоминай ей", "0 8 * * *"],
  ["Mama codziennie o 8 bierze tabletki, przypominaj jej", "0 8 * * *"],
])("%s → %s", (text, expected) => expect(outcomeOf(text, "UTC")).toBe(expected));

/** A stretch beside its steps, a day put right before its hour, and an hour before what is told, in Turkish. */
it.each([
  ["Benim için 09.00 ile 18.00 arasında on beş dakikada bir siteyi kontrol et", "*/15 9-17 * * * + 0 18 * * *"],
  ["Rapor için 8.30 ile 17.30 arasında yarım saatte bir veri topla", "30 8 * * * + */30 9-17 * * *"],
  ["Faturaları her ayın 5'inde, pardon 15'inde, saat 11'de gönder", "0 11 15 * *"],
  ["kira makbuzlarını ayın 1'inde, yok 3'ünde, saat 10.30'da hazırla", "30 10 3 * *"],
  ["Yarın 14.40'ta toplantım var, bir saat önce hatırlat", "2026-11-26T13:40"],
  ["Her sabah 8'de stok listesine ihtiyacım var", "0 8 * * *"],
  ["Her gün 8.20'de bir zeka sorusu istiyorum", "20 8 * * *"],
  ["Her akşam 10'da uyumak istiyorum", "none"],
])("%s → %s", (text, expected) => expect(outcomeOf(text, "UTC")).toBe(expected));
