import type { Chart } from "./chart";
import { matchesOf } from "./matches";

/** What each language calls the days that nothing names, and how it says that they are free, over folded text. */
const words: Record<string, [rest: string, off: string]> = {
  en: [
    "(?:on\\s)?(?:all\\s)?(?:the\\s)?(?:other|remaining)\\sdays|(?:for\\s)?the\\srest\\sof\\sthe\\sweek|otherwise",
    "(?:are\\s|is\\s|i'm\\s|we're\\s)?(?:off|free|nothing|not|never|closed)",
  ],
  de: [
    "(?:an\\s)?(?:(?:den|die|alle|allen)\\s)?(?:anderen|ubrigen|uebrigen|restlichen)\\stagen?|(?:der|den)\\srest\\sder\\swoche|sonst|ansonsten",
    "(?:(?:sind|ist|hab|habe|haben)\\s(?:ich\\s|wir\\s)?)?(?:frei|nicht|nichts|nie|gar\\snicht|pause|geschlossen)",
  ],
  nl: [
    "(?:op\\s)?(?:de\\s)?(?:andere|overige|resterende)\\sdagen|de\\srest\\svan\\sde\\sweek|anders|verder",
    "(?:(?:zijn|is|ben|heb)\\s(?:ik\\s|we\\s)?)?(?:vrij|niet|niets|niks|nooit|gesloten|dicht)",
  ],
  pl: [
    "(?:w\\s)?(?:pozostale|inne)\\sdni(?:\\stygodnia)?|(?:przez\\s)?reszt[ae](?:\\sdni|\\stygodnia)?|poza\\stym",
    "(?:sa\\s|jest\\s|mam\\s)?(?:woln[eya]|nie|nic|nigdy|nie\\s(?:trzeba|potrzeba|musisz|wysylaj|przypominaj))",
  ],
  ru: [
    "(?:в\\s)?(?:все\\s)?(?:остальные|другие|прочие)\\sдни(?:\\sнедели)?|(?:в\\s)?остальное\\sвремя",
    "(?:-\\s)?(?:выходн(?:ые|ои)|не\\s(?:надо|нужно|присылаи|напоминаи)|нет|ничего|отдыха[ею]м?)",
  ],
  tr: [
    "(?:diger|oteki|geri\\skalan)\\sgun(?:ler(?:de)?)?|haftanin\\sgeri\\skalani(?:nda)?",
    "(?:tatil|bos|izinli(?:yim|yiz)?|kapali(?:yiz)?|gerek\\syok|yok|istemiyorum)",
  ],
  es: [
    "(?:en\\s)?(?:los\\s)?(?:demas|otros|restantes)\\sdias|el\\sresto\\sde\\sla\\ssemana",
    "(?:son\\s|es\\s|estan\\s)?(?:libres?|no|nada|nunca|de\\sdescanso)",
  ],
  fr: [
    "(?:les\\s)?autres\\sjours|le\\sreste\\sde\\sla\\ssemaine",
    "(?:(?:c'est|sont)\\s)?(?:libres?|non|rien|pas|jamais|repos|conge)",
  ],
  it: [
    "(?:negli\\s|gli\\s)?altri\\sgiorni|(?:per\\s)?il\\sresto\\sdella\\ssettimana",
    "(?:sono\\s|e\\s)?(?:liber[oi]|no|niente|mai|riposo)",
  ],
  pt: [
    "(?:nos\\s|os\\s)?(?:outros|demais|restantes)\\sdias|o\\sresto\\sda\\ssemana",
    "(?:sao\\s|e\\s)?(?:livres?|folga|nao|nada|nunca|de\\sfolga)",
  ],
};

const patterns = new Map(
  Object.entries(words).map(([code, [rest, off]]) => [
    code,
    new RegExp(
      `(?<=[,;.:(\\u2013-]\\s?(?:(?:and|but|und|aber|en|maar|i|a|и|а|ve|y|e|et|ma|mas|pero|mais)\\s)?)(?:${rest})\\s(?:${off})(?=\\s?(?:[,;.:!)]|[\\u2013-]\\s|$))`,
      "gu",
    ),
  ]),
);

/** "Mondays and Thursdays at 7 pm, the other days off": nothing that was not said already. */
export function enterOthersOff(chart: Chart, code: string): void {
  const pattern = patterns.get(code);
  if (!pattern) return;
  for (const { 0: said, index } of matchesOf(chart.text, pattern))
    chart.add(
      "PHRASE",
      index,
      index + said.length,
      { slots: [{ kind: "dropped" }], strength: "aside" },
      "the others are off",
    );
}
