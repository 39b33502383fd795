import { expect, it } from "vitest";
import { languages } from "./languages";
import { parseAnswer } from "./parse-answer";
import { parseRequest } from "./parse-request";

const context = { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" };
const phrasebookOf = (code: string) => languages.find((language) => language.code === code)?.phrasebook;

it.each([
  ["en", "after each deploy run the smoke tests", "watch https://acme.com and tell me when it changes"],
  ["en", "whenever someone writes to support@acme.com answer them", "every full moon send me a note"],
  ["de", "immer wenn es regnet, erinnere mich an den Schirm", "nach jedem Deploy die Smoke-Tests ausführen"],
  ["es", "cada vez que llueva recuérdame el paraguas", "avísame cuando cambie https://acme.com"],
  ["fr", "chaque fois qu'il pleut rappelle-moi le parapluie", "préviens-moi dès que https://acme.com change"],
  ["pt", "sempre que chover me lembre do guarda-chuva", "depois de cada deploy rode os testes"],
  ["it", "ogni volta che piove ricordami l'ombrello", "avvisami quando https://acme.com cambia"],
  ["nl", "telkens als het regent, herinner me aan de paraplu", "na elke deploy de tests draaien"],
  ["pl", "zawsze gdy pada deszcz, przypomnij mi o parasolu", "po każdym wdrożeniu uruchom testy"],
  ["ru", "каждый раз, когда идёт дождь, напоминай про зонт", "после каждого деплоя запускай тесты"],
  ["tr", "her deploydan sonra testleri çalıştır", "https://acme.com değişince bana haber ver"],
  ["ja", "デプロイのたびにテストを実行して", "https://acme.com が変わったら教えて"],
  ["ko", "비가 올 때마다 우산 챙기라고 알려줘", "https://acme.com 이 바뀌면 알려줘"],
  ["zh", "每当下雨就提醒我带伞", "https://acme.com 有变化时通知我"],
])("what waits for an event is told that tasks run at times, in %s: %s", (code, ...texts) => {
  for (const text of texts) {
    const result = parseRequest(text, context);
    expect(result).toMatchObject({ success: false, question: phrasebookOf(code)?.askEvent, options: { length: 3 } });
    const looks = result.options.map((option) => parseAnswer(text, option, context));
    const crons = looks.map((look) => (look.success ? look.schedule.cronExpressions.join() : look.message));
    expect(crons).toEqual(["*/15 * * * *", "0 * * * *", "0 9 * * *"]);
  }
});

it("is only asked when it should run where nothing is waited for, and nothing where it says when", () => {
  expect(parseRequest("run the smoke tests", context)).toMatchObject({ options: phrasebookOf("en")?.whenOptions });
  expect(parseRequest("every hour tell me when https://acme.com changes", context)).toMatchObject({ success: true });
});
