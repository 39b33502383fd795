import { describe, expect, it, test } from "vitest";
import { parseRequest } from "./parse-request";

function nameIn(text: string): string {
  const result = parseRequest(text, { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" });
  return result.success ? result.taskName : result.intent;
}

describe("what is asked for names a task, not what is told before it", () => {
  test.each([
    ["My shift ends at 22:00 on weekdays, at 22:10 tell me the bus times", "Bus Times"],
    ["Since the rent is due on the 1st, remind me on the 28th at 9 to move the money", "Move Money Reminder"],
    ["We're a team of six, so post the rota every Monday at 9", "Post Rota"],
    ["I sleep badly, tell me at 22:30 every night to put the phone away", "Put Phone Away Reminder"],
    ["Exams are in June, quiz me every evening at 19 on ten French words", "Quiz Ten French Words"],
    ["Der Laden schließt samstags um 18 Uhr; prüfe samstags um 18:15 die Kasse", "Kasse prüfen"],
    ["Nos reunimos los jueves a las 17, manda la agenda a equipo@acme.example los jueves a las 16", "Agenda"],
    ["On se réunit le jeudi à 17h, envoie l'ordre du jour à equipe@acme.example le jeudi à 16h", "Ordre du jour"],
    ["Ci vediamo il giovedì alle 17, invia la lista a team@acme.example il giovedì alle 16", "Lista"],
    [
      "Trabalho à noite esta semana, então me lembre toda tarde às 18h30 de tomar o remédio",
      "Lembrete: tomar o remédio",
    ],
    ["We sluiten zaterdag om 18 uur. Stuur me elke zaterdag om 18:15 het kassaldo", "Kassaldo"],
    ["Zamykamy w soboty o 18. Wyślij mi stan kasy w każdą sobotę o 18:15", "Stan kasy"],
    ["Мы встречаемся по четвергам в 17, отправь повестку на team@acme.example по четвергам в 16", "Повестка"],
    ["Cumartesi 18'de kapatıyoruz. Her cumartesi 18:15'te kasa bakiyesini gönder", "Kasa Bakiyesi"],
    ["房租每月1号交，所以每月28号九点提醒我转账", "转账提醒"],
    ["今週は夜勤です。毎日18時半に薬を飲むようにリマインドして", "薬のリマインド"],
    ["월세가 1일이라서 매달 28일 9시에 이체하라고 알려줘", "이체 알림"],
  ])("%s → %s", (text, name) => {
    expect(nameIn(text)).toBe(name);
  });
});

describe("a reminder that does not say of what is named by the thing that is told", () => {
  test.each([
    ["My son has football on Wednesdays at 17:00, ping me half an hour before", "Football Reminder"],
    ["I have a therapy session every Thursday at 16:00, please nudge me 20 minutes before", "Therapy Session Reminder"],
    ["Lunch is at 12:30. Tell everyone at 12:25 on weekdays", "Lunch Reminder"],
    ["Ma fille a natation le mardi à 16h30, préviens-moi 45 minutes avant", "Rappel : natation"],
    ["Minha filha tem natação às terças às 16h30, me avise 45 minutos antes", "Lembrete: natação"],
    ["Mein Sohn hat mittwochs um 17 Uhr Fußball, erinnere mich eine halbe Stunde vorher", "Erinnerung: Fußball"],
    ["Mi hijo tiene fútbol los miércoles a las 17, avísame media hora antes", "Recordatorio: fútbol"],
    ["Mon fils a foot le mercredi à 17h, préviens-moi une demi-heure avant", "Rappel : foot"],
    ["息子は水曜17時にサッカーがあるので、30分前に知らせて", "サッカーのリマインド"],
    ["아들이 수요일 오후 5시에 축구가 있으니 30분 전에 알려줘", "축구 알림"],
  ])("%s → %s", (text, name) => {
    expect(nameIn(text)).toBe(name);
  });
});

describe("a prompt that asks from its beginning is named by it", () => {
  test.each([
    ["Note boiler 2's pressure every day at 9, flag anything under 1.2 bar", "Note Boiler 2's Pressure"],
    ["Grade the quiz answers every Friday at 9 and save the marks", "Grade Quiz Answers"],
    ["Every Friday at 9: the mileage report, please email it to accounts@acme.example", "Mileage Report"],
    ["Every Monday at 9 churn watch: list the customers whose logins fell", "Churn Watch"],
  ])("%s → %s", (text, name) => {
    expect(nameIn(text)).toBe(name);
  });
});

it("names a thing with its time and what a report is about", () => {
  expect(nameIn("Check the 9:15 train every weekday at 8:45")).toBe("9:15 Train Check");
  expect(nameIn("Send me the report about open invoices older than 30 days every Monday at 8")).toBe(
    "Open Invoices Report",
  );
  expect(nameIn("Email the forecast to bob@x.example and cc ann@x.example every Friday at 9")).toBe("Forecast");
  expect(nameIn("School starts at 8:10; wake the kids at 7 on weekdays")).toBe("Wake Kids");
  expect(nameIn("Her cuma 12'de bordroları ik@firma.example adresine gönder")).toBe("Bordrolar");
  expect(nameIn("Her gün 9'da döviz kurlarını gönder")).toBe("Döviz Kurları");
  expect(nameIn("每天九点检查库存并发邮件给 ops@acme.example")).toBe("检查库存");
  expect(nameIn("poll billing@shop.example hourly and list new invoices")).toBe("Poll Billing");
});

describe("a name in the forms of its language", () => {
  test.each([
    ["Alle 5 Minuten werktags prüfen, ob der Shop erreichbar ist", "Shop prüfen"],
    ["Sag mir jeden Freitag um 9, was ich seit Montag gemacht habe", "Was ich seit Montag gemacht habe"],
    ["Erinnere mich jeden Montag um 8 an den Termin um 9:30", "Erinnerung: Termin um 9:30"],
    ["Elke dinsdag om half acht 's avonds herinner me aan de les van 20 uur", "Herinnering: les van 20 uur"],
    ["Over anderhalf uur herinner me eraan de taart uit de oven te halen", "Herinnering: taart uit de oven halen"],
    ["Revisa el servidor db-2 todos los días a las 7", "Revisión del servidor db-2"],
    ["Verifique o servidor db-2 todo dia às 7", "Verificação do servidor db-2"],
    ["her cuma 17'de raporu gönder", "Rapor"],
    ["her cuma 17'de haftalık raporu gönder", "Haftalık Rapor"],
    ["her gün 9'da satış raporunu gönder", "Satış Raporu"],
    ["her gün 9'da nemi ölç", "Nem Ölçme"],
    ["her gün 9'da bilgi gönder", "Bilgi"],
    ["her gün 9'da sitenin yanıt verip vermediğini kontrol et", "Site Kontrolü"],
    ["每天早上7点给我的兰花浇水", "兰花浇水"],
    ["每天早上7点检查网站并发邮件给我", "检查网站"],
    ["早上7点和晚上7点各量一次血压", "量一次血压"],
    ["每天早上9点别忘了吃药", "吃药"],
    ["毎週月曜の朝6時半に泳ぎに行くのをリマインド", "泳ぎに行くリマインド"],
    ["毎日22時に「明日は9時集合」とチームに送って", "明日は9時集合"],
  ])("%s → %s", (text, name) => {
    expect(nameIn(text)).toBe(name);
  });
});
