const DEED =
  "(?:消し|止め|とめ|切っ|つけ|付け|点け|点灯し|消灯し|開け|あけ|閉め|しめ|閉じ|開い|入れ|オフにし|オンにし|停止し|起動し|下ろし|降ろし|上げ|下げ|戻し|外し|しまっ)";

/** "8時に[消して]": what undoes something, with nothing that it is done to. */
export const undoes = new RegExp(
  `^[\\s、,]*(?:に)?(?<deed>(?:また|再び|もう一度|そのあと|その後)?${DEED}て(?!いる|ある)(?:ください|下さい|ほしい|欲しい|くれ|もらえ|おいて|ね|よ|です|ます|ませんか|る)*[。.!]*)$`,
  "u",
);

/** The same behind its time, whatever follows. */
export const undoesThen = new RegExp(
  `^に(?:また|再び|もう一度)?${DEED}て(?:$|[、。]|ください|下さい|ほしい|くれ|もらえ|おいて|ね)`,
  "u",
);

/** "[暖房]をつけて": what one thing is done to. */
const thingOf = new RegExp(`^[\\s、,]*(?:に)?(?<thing>[^、。を]{1,20})を${DEED}て[\\s、,]*$`, "u");

/** "朝6時に[暖房を]つけて、8時に消して": the later job is done to what the first is done to. */
export function inheritObject(first: string, later: string): string | null {
  const deed = undoes.exec(later)?.groups?.deed;
  const thing = deed === undefined ? undefined : thingOf.exec(first)?.groups?.thing;
  return thing === undefined ? null : `${thing}を${deed}`;
}
