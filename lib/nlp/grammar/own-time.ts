import { OWN_ZONE } from "../core/slots";
import type { Chart } from "./chart";
import { matchesOf } from "./matches";
import { phrase } from "./rules/phrase";

/** The clock of who asks, in each language, folded; "here" only right behind a time. */
const said: Record<string, RegExp> = {
  en: /(?<!\p{L})(?:(?:in|on|by)\s)?(?:my|our)\s(?:own\s)?(?:local\s)?time(?:\s?zone)?(?!\p{L})|(?<!\p{L})local\stime(?!\p{L})|(?<=(?:\d|[ap]m|noon)\s)here(?:\stime)?(?!\p{L})/gu,
  de: /(?<!\p{L})(?:nach\s)?(?:(?:meiner|unserer|hiesiger)\s(?:orts)?zeit|ortszeit)(?!\p{L})|(?<=(?:\d|uhr)\s)(?:hier|bei\s(?:mir|uns))(?!\p{L})/gu,
  fr: /(?<!\p{L})(?:a\s|en\s)?(?:(?:mon|notre)\sheure|(?:l')?heure\s(?:locale|d'ici))(?!\p{L})|(?<=(?:\d|h)\s)(?:chez\s(?:moi|nous)|ici)(?!\p{L})/gu,
  es: /(?<!\p{L})(?:en\s|a\s|de\s)?(?:mi\s(?:hora|horario)|hora\s(?:local|mia|de\saqui))(?!\p{L})|(?<=\d\s)aqui(?!\p{L})/gu,
  pt: /(?<!\p{L})(?:no\s|na\s|em\s)?(?:(?:meu|minha|nosso)\s(?:horario|hora|fuso)|(?:hora|horario)\s(?:local|daqui))(?!\p{L})|(?<=(?:\d|h)\s)aqui(?!\p{L})/gu,
  it: /(?<!\p{L})(?:ora\s(?:mia|nostra|locale|di\squi)|(?:della\s)?mia\sora)(?!\p{L})|(?<=\d\s)(?:qui|da\s(?:me|noi))(?!\p{L})/gu,
  nl: /(?<!\p{L})(?:(?:mijn|onze)\s(?:eigen\s)?|lokale\s|plaatselijke\s)tijd(?!\p{L})|(?<=(?:\d|uur)\s)(?:hier|bij\s(?:mij|ons))(?!\p{L})/gu,
  pl: /(?<!\p{L})(?:(?:mojego|naszego|lokalnego|miejscowego)\sczasu|czasu\s(?:lokalnego|miejscowego))(?!\p{L})|(?<=\d\s)(?:u\s(?:mnie|nas)|tutaj|tu)(?!\p{L})/gu,
  ru: /(?<!\p{L})по\s(?:моему|нашему|местному)(?:\sвремени)?(?!\p{L})|(?<=\d\s)(?:здесь|у\s(?:меня|нас))(?!\p{L})/gu,
  tr: /(?<!\p{L})(?:benim|bizim)\s(?:yerel\s)?saat\p{L}*|(?<!\p{L})yerel\ssaat\p{L}*|(?<=\d\S{0,4}\s)burada(?!\p{L})/gu,
  zh: /(?:我(?:们|們)?(?:这边|這邊|这里|這裡|的)?|这边|這邊|这里|這裡|本地|当地|當地)的?(?:时间|時間)|我(?:们|們)?(?:这边|這邊|这里|這裡)/gu,
  ja: /(?:こちらの?|こっちの|自分の|現地)時間(?:で|の)?/gu,
  ko: /(?<![가-힣])(?:내|우리|여기|이쪽|현지)\s?시간(?:으로|에)?/gu,
};

/** "at 7 my time and at 9 London time": beside another zone the words name one as well. */
export function enterOwnTime(chart: Chart, code: string): void {
  const pattern = said[code];
  if (!pattern || !chart.has("ZONE")) return;
  for (const { 0: words, index } of matchesOf(chart.text, pattern)) {
    const end = index + words.length;
    if (chart.all("ZONE").some((zone) => zone.start < end && zone.end > index)) continue;
    chart.add("ZONE", index, end, OWN_ZONE, "own");
    // Before the words that say nothing of their own.
    chart.add("PHRASE", index, end, phrase([{ kind: "zone", zone: OWN_ZONE }], "weak"), "own");
  }
}
