import { expect, it } from "vitest";
import { parseRequest } from "../parse-request";

const now = new Date("2026-11-25T10:00:00Z");

/** The clock of a place that is named elsewhere in the text. */
it.each([
  ["Our client sits in Los Angeles. Send the report every Tuesday at 8 local time.", "America/Los_Angeles"],
  ["Der Kunde sitzt in Los Angeles, schick ihm jeden Dienstag um 8 Uhr Ortszeit den Bericht", "America/Los_Angeles"],
  ["Le client est à Tokyo : envoie-lui le rapport chaque mardi à 8h, heure locale", "Asia/Tokyo"],
  ["Il cliente è a Tokyo: mandagli il report ogni martedì alle 8 ora locale", "Asia/Tokyo"],
  ["Клиент в Токио, присылай ему отчёт каждый вторник в 8 по местному времени", "Asia/Tokyo"],
  ["Müşteri Tokyo'da, her salı yerel saatle 8'de rapor gönder", "Asia/Tokyo"],
  ["客户在洛杉矶，按他们当地时间每周二上午8点把出货明细发过去", "America/Los_Angeles"],
  ["客戶在東京，每週二早上八點（當地時間）寄出貨明細", "Asia/Tokyo"],
  ["取引先がロサンゼルスなので、現地時間の毎週火曜8時に出荷明細を送って", "America/Los_Angeles"],
  ["거래처가 LA에 있으니까 현지 시간으로 매주 화요일 8시에 출하 내역 보내줘", "America/Los_Angeles"],
  ["按伦敦办公室的时间每周二8点发周报", "Europe/London"],
  ["ベルリン支社の時間で毎週火曜8時に出荷一覧を送って", "Europe/Berlin"],
  ["베를린 지사 시간으로 매주 화요일 8시에 출하 내역 보내줘", "Europe/Berlin"],
  // The place stands behind, and where the speaker is plays no part.
  [
    "Ich sitze in Berlin, mein Team aber in Chicago, also dienstags um 8 nach deren Zeit, Chicago, den Bericht schicken",
    "America/Chicago",
  ],
  [
    "Ik woon in Utrecht maar mijn team zit in Chicago, dus elke dinsdag om 8 uur hun tijd het rapport sturen",
    "America/Chicago",
  ],
  ["elke dinsdag om 8 uur hun tijd (Chicago) het rapport sturen", "America/Chicago"],
  ["every Tuesday at 8 their time (Chicago) post the thread", "America/Chicago"],
  ["Unser Kunde sitzt in Tokio: dienstags um 8 seiner Zeit den Bericht schicken", "Asia/Tokyo"],
  ["每周二当地时间8点发日报", "Europe/Madrid"],
])("%s: %s", (text, timezone) => {
  const result = parseRequest(text, { now, timezone: "Europe/Madrid" });
  expect(result).toMatchObject({ success: true, schedule: { cronExpressions: ["0 8 * * 2"], timezone } });
});

/** The time of a place that is asked for is content. */
it.each([
  "每周二8点告诉我东京的当地时间",
  "毎週火曜8時にロンドンの現地時間と天気を教えて",
  "매주 화요일 8시에 도쿄 현지 시간 알려줘",
])("%s", (text) => {
  const result = parseRequest(text, { now, timezone: "Europe/Madrid" });
  expect(result).toMatchObject({ success: true, schedule: { timezone: "Europe/Madrid" } });
});

it.each(["按客户那边的时间每天8点发日报", "毎日先方の時間で8時に日報"])("%s: asks", (text) => {
  expect(parseRequest(text, { now, timezone: "UTC" })).toMatchObject({ intent: "needs_clarification" });
});

it.each(["Werktags um 9 deren Zeit den Bericht schicken", "op werkdagen om 9 uur hun tijd het rapport sturen"])(
  "%s: asks, as nobody says where they are",
  (text) => {
    expect(parseRequest(text, { now, timezone: "UTC" })).toMatchObject({ intent: "needs_clarification" });
  },
);
