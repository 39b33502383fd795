import { expect, it } from "vitest";
import { parseRequest } from "./index";

it.each([
  "Check the server db-2 every day at 7 and let me know",
  "Prüfe jeden Tag um 7 den Server db-2 und sag mir Bescheid",
  "Revisa el servidor db-2 cada día a las 7 y avísame",
  "Vérifie le serveur db-2 chaque jour à 7h et préviens-moi",
  "Controlla il server db-2 ogni giorno alle 7 e fammi sapere",
  "Verifique o servidor db-2 todo dia às 7 e me avise",
  "Controleer elke dag om 7 uur server db-2 en laat het me weten",
  "Codziennie o 7 sprawdzaj serwer db-2 i daj mi znać",
  "Каждый день в 7 проверяй сервер db-2 и дай мне знать",
  "Her gün 7'de db-2 sunucusunu kontrol et ve bana haber ver",
  "每天7点检查db-2服务器并告诉我",
  "毎日7時にdb-2サーバーを確認して知らせて",
  "매일 7시에 db-2 서버를 확인하고 알려줘",
])("“%s” sends mail", (words) => {
  expect(parseRequest(words, { now: new Date("2026-11-27T12:00:00Z"), timezone: "UTC" })).toMatchObject({
    tools: ["server_check", "send_email"],
  });
});
