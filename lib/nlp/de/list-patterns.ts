import { JOB } from "./job-names";

/** What is scheduled, shown as a list. */
export const list = [
  new RegExp(
    `^(?:zeig\\w*|liste?|nenn\\w*|gib|sag\\w*)\\s(?:mir\\s|uns\\s)?(?:bitte\\s|mal\\s|kurz\\s)*(?:eine\\s(?:liste|ubersicht|uebersicht)\\s(?:aller\\s|meiner\\s|der\\s|von\\s)?|alle\\s|meine\\s|die\\s|unsere\\s|samtliche\\s)*(?:meine\\s|unsere\\s|die\\s)?(?:(?:aktuell\\w*|geplant\\w*|aktiv\\w*|laufend\\w*|pausiert\\w*|anstehend\\w*|bestehend\\w*|offen\\w*|eingerichtet\\w*|kommend\\w*|nachst\\w*)\\s)*${JOB}(?:\\s(?:an|auf|heute|anzeigen|zeigen|die\\s.*))?$`,
  ),
  new RegExp(
    `^(?:was|welche\\w?)\\s(?:(?:ist|sind|steht|stehen|lauft|laeuft|laufen|hab\\w*|gibt|wird|werden|${JOB}|meiner|von|meinen|der|den|geplante\\w?|aktive\\w?|offene\\w?)\\s)*(?:alles\\s|gerade\\s|aktuell\\s|derzeit\\s|momentan\\s|heute\\s|morgen\\s|diese\\swoche\\s|ich\\s|wir\\s|es\\s|denn\\s|eigentlich\\s|uberhaupt\\s|noch\\s|bei\\smir\\s|alle\\s|so\\s|als\\snachstes\\s|fur\\s(?:heute|morgen|diese\\swoche)\\s|als\\snaechstes\\s)*(?:geplant|an|eingeplant|anstehen\\w*|eingerichtet|aktiv|${JOB}|angelegt|laufen|lauft|vorgesehen|auf\\sdem\\splan|pausiert)(?:\\s(?:ist|sind|hab\\w*|ich|wir|laufen|gerade|aktuell|heute|morgen|noch|geplant|aktiv|eingerichtet|angelegt|es|gibt|gerade\\saktiv|bei\\smir|denn|alle|alles|eigentlich|uberhaupt|momentan|derzeit|so))*$`,
  ),
  new RegExp(
    `^(?:hab\\w*|gibt)\\s(?:ich|wir|es)\\s(?:noch\\s|schon\\s|aktuell\\s|gerade\\s|irgendwelche\\s)*(?:geplante\\s|aktive\\s|offene\\s|pausierte\\s)?${JOB}(?:\\s.{0,30})?$`,
  ),
  new RegExp(
    `^(?:(?:gib|zeig|mach|schick)\\w*\\s(?:mir\\s|uns\\s)?)?(?:alle\\s|meine\\s|die\\s|einen?\\s)*(?:ue?bersicht|ue?berblick|liste|aufstellung)\\s(?:ue?ber\\s|aller\\s|alle\\s|all\\s|meine[rn]?\\s|unsere[rn]?\\s|die\\s|der\\s|von\\s)*(?:\\w+\\s)?${JOB}(?:\\s(?:anzeigen|zeigen|bitte))?$`,
  ),
  new RegExp(
    `^(?:mir\\s)?(?:alle|meine|die|samtliche)\\s(?:meine\\s)?(?:\\w+\\s)?${JOB}\\s(?:anzeigen|auflisten|zeigen|auflisten\\sbitte)$`,
  ),
];
