import { expect, it } from "vitest";
import { outcomeOf } from "../sentence-outcome.fixture";

/** What the west says, times behind a correction, hours inside a stretch, and how old a thing is. */
it.each([
  ["毎週火曜やなくて水曜の昼2時に、たこ焼き粉の在庫見といてや", "0 14 * * 3"],
  ["毎日9時やなくて10時に在庫見といて", "0 10 * * *"],
  ["毎週火曜、ちゃうわ、水曜の14時に在庫見て", "0 14 * * 3"],
  ["毎朝7時に水位を調べて。あ、ごめん、7時やなくて6時半。それと土日はいらんわ。", "30 6 * * 1-5"],
  ["毎日18時に…あ、すみません毎日じゃなくて月水金だけ、時間も18時半で。練習を組んで", "30 18 * * 1,3,5"],
  ["8時から17時まで、12時を除いて1時間ごとに記録", "0 8-11,13-17 * * *"],
  ["8時から17時まで、12時と13時を除いて1時間ごとに記録", "0 8-11,14-17 * * *"],
  ["毎日9時に点検、日曜と毎月1日の棚卸しの日を除いて", "monthly"],
  ["毎日3時に、backups の7日より古い世代を消して", "0 3 * * *"],
  ["毎日3時に30日より前のログを削除して", "0 3 * * *"],
])("%s → %s", (text, expected) => {
  const outcome = outcomeOf(text, "UTC");
  if (expected === "monthly") expect(outcome).toContain("BYDAY=MO,TU,WE,TH,FR,SA");
  else expect(outcome).toBe(expected);
});
