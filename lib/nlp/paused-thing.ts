import { matchOf } from "./grammar/matches";

const DE_PAUSED =
  "(?:pausiert|gestoppt|angehalten|ausgesetzt|abgeschaltet|ausgeschaltet|stillgelegt|deaktiviert|unterbrochen|eingefroren)";
const TR_PAUSED =
  "(?:durdur|duraklat|beklet|kapat|dondur|sustur|askiya\\sal|beklemeye\\sal|devre\\sdisi\\sbirak)[dt][iu]g[iu](?:m|n|muz|miz)?|durdurulan|durdurulmus|duraklatilan|duraklatilmis|askiya\\salin(?:an|mis)|bekletilen";

/** How each language asks to go on with a thing that it says was paused, folded. */
const patterns = [
  `(?:(?:den|die|das|mein\\p{L}*|unser\\p{L}*)\\s)?(\\p{L}[^,]{2,50}),\\s(?:den|die|das)\\s(?:wir|ich|du)\\s(?:[^,]{2,30}\\s)?${DE_PAUSED}\\s(?:hatten|haben|habe|hatte|hast|hattest)?,?\\s(?:(?:bitte|jetzt|nun|kannst\\sdu|darf|soll|wieder)\\s)*(?:einschalten|anschalten|starten|aktivieren|aufnehmen|fortsetzen|anmachen|(?:weiter)?laufen(?:\\slassen)?)`,
  "(?:start|zet|schakel|activeer|hervat)\\s(?:het|de|mijn|ons|onze)\\s(?:gepauzeerde|gestopte|stilgezette|stopgezette|stilgelegde|onderbroken|uitgezette)\\s(\\p{L}[^,]{2,50}?)\\s(?:weer|opnieuw)(?:\\s(?:op|aan|in))?",
  "(?:(?:de|het|mijn|onze|ons)\\s)?(\\p{L}[^,]{2,50}?),?\\s(?:die|dat)\\s(?:we|wij|ik|je)\\s(?:[^,]{2,30}\\s)?(?:gepauzeerd|gestopt|stilgezet|stopgezet|stilgelegd|uitgezet|onderbroken)\\s(?:hadden|hebben|had|heb)?,?\\s(?:(?:mag|kan|kun\\sje|graag|nu)\\s)*(?:weer\\s|opnieuw\\s)(?:starten|aanzetten|opstarten|hervatten|activeren|lopen|draaien|aan)",
  "(\\p{L}[^,]{2,50}),\\sкотор\\p{L}+\\s[^,]{0,40}(?:пауз|останов|приостанов|отключ|выключ|заморо)\\p{L}*[^,]{0,20},\\s(?:(?:можно|пожалуиста|теперь|снова|опять|обратно|заново)\\s)*(?:запусти(?:ть)?|включи(?:ть)?|возобнови(?:ть)?|верни|вернуть|активируи)(?:\\s(?:снова|опять|обратно|заново))?",
  "(\\p{L}[^,]{2,50}),\\sktor\\p{L}+\\s[^,]{0,40}(?:wstrzym|zatrzym|zapauz|wylacz|zawies)\\p{L}*[^,]{0,20},\\s(?:(?:mozesz|mozna|prosze|teraz|znowu|znow|ponownie)\\s)*(?:uruchom|uruchomic|wlacz|wlaczyc|wznow|wznowic|aktywuj|przywroc)(?:\\s(?:ponownie|znowu|znow|z\\spowrotem))?",
  `(?:(?:gecen|bu|evvelki|onceki)\\s(?:hafta|ay|gun|sabah|aksam)\\s|dun\\s|once\\s)?(?:${TR_PAUSED})\\s(\\p{L}[^,]{2,50}?)\\s(?:tekrar|yeniden|geri|artik)\\s(?:baslat|ac|calistir|devreye\\sal|etkinlestir|aktif\\set|surdur|aktiflestir)(?:in|iniz|(?:abilir|ebilir|[iu]r)\\sm[iu]s[iu]n(?:[iu]z)?|alim|elim)?`,
].map((words) => new RegExp(`^(?:(?:bitte|lutfen|пожалуиста|prosze|graag),?\\s)?${words}[\\s.!?]*$`, "u"));

/**
 * "Durdurduğumuz dışa aktarmayı tekrar başlat", "Eksport, który wstrzymaliśmy, uruchom ponownie": only a task was paused.
 * The words that name it in a folded text, as [start, end]; null for other texts.
 */
export function pausedThing(folded: string): [start: number, end: number] | null {
  if (folded.length > 160) return null;
  for (const pattern of patterns) {
    const name = matchOf(folded, pattern)?.[1];
    const start = name === undefined ? -1 : folded.indexOf(name);
    if (name !== undefined && start >= 0) return [start, start + name.length];
  }
  return null;
}
