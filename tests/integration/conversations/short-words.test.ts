import { expect, test } from "vitest";
import { useTestDatabase } from "../../setup/test-database";
import { operator, talkOf } from "./talk";

useTestDatabase();

test.each([
  ["en", "Remind me every day at 9 to water the plants", "ok thanks", "great"],
  ["de", "Erinnere mich jeden Tag um 9 an die Blumen", "ok danke", "alles klar"],
  ["es", "Recuérdame cada día a las 9 regar", "vale gracias", "vale"],
  ["fr", "Rappelle-moi chaque jour à 9h d'arroser", "ok merci", "d'accord"],
  ["it", "Ricordami ogni giorno alle 9 di annaffiare", "ok grazie", "va bene"],
  ["pt", "Me lembre todo dia às 9 de regar", "ok obrigado", "beleza"],
  ["nl", "Herinner me elke dag om 9 uur aan de planten", "ok dank je", "oké"],
  ["pl", "Przypominaj mi codziennie o 9 o kwiatach", "ok dzięki", "dobra"],
  ["ru", "Напоминай мне каждый день в 9 полить цветы", "ок спасибо", "хорошо"],
  ["tr", "Her gün saat 9'da çiçekleri hatırlat", "tamam teşekkürler", "tamam"],
  ["zh", "每天九点提醒我浇花", "好的谢谢", "好的"],
  ["ja", "毎日9時に水やりをリマインドして", "はい、ありがとう", "わかりました"],
  ["ko", "매일 9시에 물 주라고 알려줘", "네 감사합니다", "알겠어"],
])(
  "%s: “ok” is answered in the language, and names the button of what is open",
  async (language, request, thanks, ok) => {
    const say = talkOf(await operator());
    const [draft] = (await say(request)).drafts;
    expect(await say(thanks)).toMatchObject({ language, intent: "none", drafts: [] });
    const answer = await say(ok);
    expect(answer).toMatchObject({ language, intent: "edit", drafts: [] });
    expect(answer.text).toContain(draft?.name);
  },
);

test.each([
  ["Twice a week water plants reminder", "the first one", "0 9 * * 1,4"],
  ["erinnere mich zweimal pro Woche an die Blumen", "die zweite", "0 9 * * 2,5"],
])("“%s” is asked about with the days that it may mean, and “%s” chooses", async (request, choice, cron) => {
  const say = talkOf(await operator());
  const asked = await say(request);
  expect(asked).toMatchObject({ question: true, drafts: [] });
  expect(asked.options).toHaveLength(2);
  const [draft] = (await say(choice)).drafts;
  expect(draft?.schedule.cronExpressions).toEqual([cron]);
});
