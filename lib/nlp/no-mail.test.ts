import { expect, it } from "vitest";
import { parseRequest } from "./parse-request";

function read(text: string): string {
  const result = parseRequest(text, { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC", author: "me@x.com" });
  return result.success
    ? `${result.tools.join(" ")} | ${result.recipients.join(" ")} | ${result.agentPrompt}`
    : result.intent;
}

it.each([
  ["Check https://x.org every hour, don't email me", "Check https://x.org."],
  ["Check https://x.org every hour without sending mail", "Check https://x.org."],
  ["please no mails; just check the site each hour", "Check the site."],
  ["Check https://x.org every hour (no mail)", "Check https://x.org."],
  [
    "check https://x.org every hour and tell me if it is down, no emails",
    "Check https://x.org and tell me if it is down.",
  ],
  ["Prüfe https://x.de jede Stunde, keine Mail", "Prüfe https://x.de."],
  ["Prüfe https://x.de jede Stunde ohne mir eine Mail zu schicken", "Prüfe https://x.de."],
  ["vérifie https://x.fr toutes les heures sans m'envoyer de mail", "Vérifie https://x.fr."],
  ["vérifie https://x.fr toutes les heures, ne m'envoie pas de mail", "Vérifie https://x.fr."],
  ["revisa https://x.es cada hora, sin correo", "Revisa https://x.es."],
  ["controlla https://x.it ogni ora, niente mail", "Controlla https://x.it."],
  ["verifique https://x.br a cada hora, não me envie e-mail", "Verifique https://x.br."],
  ["controleer https://x.nl elk uur zonder me een mail te sturen", "Controleer https://x.nl."],
  ["sprawdzaj https://x.pl co godzinę, nie wysyłaj mi maili", "Sprawdzaj https://x.pl."],
  ["проверяй https://x.ru каждый час, писем не надо", "Проверяй https://x.ru."],
  ["her saat https://x.com.tr sitesini mail atmadan kontrol et", "https://x.com.tr sitesini kontrol et."],
  ["每小时检查 https://x.cn，不要发邮件", "检查 https://x.cn。"],
  ["毎時 https://x.jp をメールなしで確認して", "https://x.jp を確認してください。"],
  ["매시간 https://x.kr 확인해 줘, 메일은 보내지 마", "https://x.kr 확인해 줘."],
])("no mail where it is not wanted: %s", (text, prompt) => expect(read(text)).toBe(`server_check |  | ${prompt}`));

it.each([
  ["every Monday at 8 list customers without email", "send_email |  | List customers without email."],
  ["email ann@x.org the news every Monday at 8, don't email me", "send_email | ann@x.org | Email ann@x.org the news."],
  [
    "check https://x.org every hour, don't email me unless it is down",
    "server_check send_email |  | Check https://x.org, don't email me unless it is down.",
  ],
])("mail that is wanted, or what has none: %s", (text, expected) => expect(read(text)).toBe(expected));
