import { expect, it } from "vitest";
import { parseRequest } from "../parse-request";

function read(text: string): string {
  const result = parseRequest(text, { now: new Date("2026-11-27T22:00:00Z"), timezone: "UTC" });
  if (!result.success) return result.intent;
  const said = result.schedule.cronExpressions.join("; ");
  return `${result.confidence >= 0.8 ? "" : "unsure "}${said} ${/8|16/.test(result.agentPrompt)}`;
}

it.each([
  "send mail with subject: Monday 8:00 meeting, every Sunday at 20:00",
  "send mail with subject: Monday 8:00 meeting every Sunday at 20:00",
  "every Sunday at 20:00 send mail with subject: Monday 8:00 meeting",
  "send mail titled Friday Review 16:00 every Sunday at 20:00",
  "sende eine Mail mit Betreff: Montag 8:00 Treffen, jeden Sonntag um 20 Uhr",
  "jeden Sonntag um 20 Uhr eine Mail mit Betreff: Montag 8:00 Treffen schicken",
  "envía un correo con asunto: reunión lunes 8:00, cada domingo a las 20",
  "envoie un mail avec l'objet : réunion lundi 8h, chaque dimanche à 20h",
  "invia una mail con oggetto: riunione lunedì 8:00, ogni domenica alle 20",
  "envie um e-mail com assunto: reunião segunda 8:00, todo domingo às 20h",
  "stuur een mail met onderwerp: vergadering maandag 8:00, elke zondag om 20 uur",
  "wyślij maila z tematem: spotkanie poniedziałek 8:00, w każdą niedzielę o 20",
  "отправь письмо с темой: встреча в понедельник 8:00, каждое воскресенье в 20",
  "konu: pazartesi 8:00 toplantı, her pazar 20'de mail gönder",
  "发邮件，主题：周一8点开会，每周日20点",
  "件名：月曜8時の会議、毎週日曜20時にメールを送って",
  "제목: 월요일 8시 회의, 매주 일요일 20시에 메일 보내줘",
])("days and times of a subject are content: %s", (text) => expect(read(text)).toBe("0 20 * * 0 true"));

it("a subject without any other time leaves it one", () =>
  expect(read("Send an email to bob@x.com with subject: Weekly report on Mondays at 9")).toBe("0 9 * * 1 false"));
