import { JOB } from "./job-names";

/** What is scheduled, shown as a list. */
export const list = [
  new RegExp(
    `^(?:toon|laat|geef|lijst|noem)\\s(?:me\\s|mij\\s|ons\\s)?(?:even\\s|eens\\s)?(?:een\\s(?:lijst|overzicht)\\s(?:van\\s)?)?(?:al\\s|alle\\s|mijn\\s|de\\s|onze\\s)*(?:(?:huidige|geplande|actieve|lopende|gepauzeerde|komende|bestaande|ingeplande)\\s)*${JOB}(?:\\s(?:zien|op|van\\svandaag))?$`,
  ),
  new RegExp(
    `^(?:wat|welke)\\s(?:(?:is|zijn|staat|staan|heb|er|ik|we|mijn|van|loopt|lopen|draait|draaien|geplande|actieve|${JOB})\\s)*(?:er\\s|allemaal\\s|nu\\s|momenteel\\s|vandaag\\s|ik\\s|morgen\\s|deze\\sweek\\s|op\\sdit\\smoment\\s|nog\\s|voor\\s(?:vandaag|morgen|deze\\sweek)\\s)*(?:gepland|ingepland|op\\sde\\splanning|ingesteld|actief|${JOB}|op\\shet\\sprogramma|lopen|draaien|gepauzeerd)(?:\\s(?:er|staan|staat|is|zijn|ik|nu|vandaag|morgen|allemaal|heb|deze\\sweek|lopen))*$`,
  ),
  new RegExp(
    `^(?:heb|zijn)\\s(?:ik|we|er)\\s(?:nog\\s|al\\s|op\\sdit\\smoment\\s)*(?:geplande\\s|actieve\\s|gepauzeerde\\s)?${JOB}(?:\\s.{0,30})?$`,
  ),
  new RegExp(
    `^(?:(?:stuur|maak|geef)\\s(?:me\\s|mij\\s|ons\\s)?)?(?:alle\\s|mijn\\s|de\\s|een\\s)*(?:overzicht|lijst)\\s(?:van\\s)?(?:alle\\s|mijn\\s|de\\s)*(?:\\w+\\s)?${JOB}$`,
  ),
];
