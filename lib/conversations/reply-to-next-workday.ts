import { foldName } from "./name-words";
import { type Reply, t } from "./reply";
import type { Talk } from "./talk";

/** "or the next weekday if it's a weekend": a day that moves forward, which no schedule can; folded. */
const patterns: readonly RegExp[] = [
  /(?<!\p{L})(?:next|following|first) (?:available )?(?:business day|working day|work ?day|weekday|monday)(?: (?:after|instead))?,? (?:if|when|whenever|in case|should) .{0,40}(?:weekend|saturday|sunday)/u,
  /(?<!\p{L})(?:if|when|whenever|in case|should) .{0,40}(?:weekend|saturday|sunday).{0,30}(?:next|following) (?:available )?(?:business day|working day|work ?day|weekday|monday)/u,
  /(?<!\p{L})(?:nachste|folgende|darauffolgende)\p{L}* (?:werktag|arbeitstag|montag).{0,40}(?:wenn|falls) .{0,40}wochenende|(?:wenn|falls) .{0,40}wochenende.{0,40}(?:nachste|folgende|darauffolgende)\p{L}* (?:werktag|arbeitstag|montag)/u,
  /(?:siguiente|proximo) (?:dia )?(?:laborable|habil)[\s,]*(?:si|cuando) .{0,40}fin de semana|(?:si|cuando) .{0,40}fin de semana.{0,40}(?:siguiente|proximo) (?:dia )?(?:laborable|habil)/u,
  /(?:prochain )?jour (?:ouvre|ouvrable)(?: suivant)?[\s,]*(?:si|quand) .{0,40}week-?end|(?:si|quand) .{0,40}week-?end.{0,40}jour (?:ouvre|ouvrable)/u,
  /giorno (?:lavorativo|feriale)(?: successivo| seguente)[\s,]*(?:se|quando) .{0,40}(?:fine settimana|weekend)|(?:se|quando) .{0,40}(?:fine settimana|weekend).{0,40}giorno (?:lavorativo|feriale)/u,
  /(?:proximo )?dia util(?: seguinte)?[\s,]*(?:se|quando) .{0,40}fim de semana|(?:se|quando) .{0,40}fim de semana.{0,40}dia util/u,
  /(?:volgende|eerstvolgende) werkdag[\s,]*(?:als|indien) .{0,40}weekend|(?:als|indien) .{0,40}weekend.{0,40}volgende werkdag/u,
  /(?:nastepny|kolejny|najblizszy) dzien roboczy.{0,10}(?:jesli|gdy) .{0,40}weekend|(?:jesli|gdy) .{0,40}weekend.{0,40}dzien roboczy/u,
  /следующии рабочии день.{0,10}если .{0,40}выходн|если .{0,40}выходн.{0,40}следующии рабочии день/u,
  /hafta sonu.{0,40}(?:sonraki|ilk) is gunu/u,
  /(?:周末|週末).{0,10}(?:顺延|下一个工作日|下個工作日)|(?:週末|土日).{0,20}(?:翌営業日|次の営業日)|주말.{0,20}다음 (?:영업일|평일)/u,
];

export async function replyToNextWorkday({ text }: Talk): Promise<Reply | null> {
  const [folded, written] = [foldName(text), text.normalize("NFKC")];
  if (!patterns.some((pattern) => pattern.test(folded) || pattern.test(written))) return null;
  return { text: t("cannot.orNextWorkday"), stored: { intent: "needs_clarification" } };
}
