import type { Command } from "../core/language";
import { isIn } from "../grammar/matches";
import { commandFinder } from "../romance/find-command";
import { withoutDative } from "../romance/without-dative";
import { italian as everyday } from "./everyday";
import { habits, request } from "./habits";
import { phrasebook } from "./phrasebook";
import { sayings } from "./sayings";

const OWN =
  "(?:(?:il|lo|la|i|gli|le|mio|mia|miei|mie|nostro|nostra|il mio|la mia|i miei|le mie|i nostri|le nostre|la nostra|il nostro|quest[oaie]|quell[oaie]|quel)\\s|l'|quest'|quell')";
const TASK =
  "(?:attivita|job|task|promemoria|pianificazion[ei]|automazion[ei]|automatism[oi]|cron|avvis[oi]|allert[ae]|programmazion[ei]|routine|operazion[ei]|compit[oi]|esecuzion[ei])";
const JOB = `(?:${TASK}|invi[oi]?|backup|esportazion[ei]|importazion[ei]|export|report|rapport[oi]|sincronizzazion[ei]|pulizi[ae]|riepilog(?:o|hi)|digest|newsletter|bollettin[oi]|script|scansion[ei]|controll[oi]|verific(?:a|he)|monitoraggi[oi]?|rassegna|elaborazion[ei]|aggiornament[oi])`;
const list = new RegExp(
  `^(?:elenca(?:mi)?|mostra(?:mi)?|fammi vedere|dammi|visualizza|vedi|vedere|stampa|lista)\\s(?:la lista (?:di |dei |delle |degli )?|l'elenco (?:di |dei |delle |degli )?|tutt[eoi]\\s)*${OWN}?(?:mie\\s|miei\\s)?(?:prossim[ei]\\s)?${TASK}(?:\\s(?:pianificat[eoi]|programmat[eoi]|attiv[eoi]|in corso|in pausa|previst[eoi]|esistenti|di oggi|attuali|automatic(?:he|i)|per favore))*$`,
);
const listQuestion = new RegExp(
  `^quali\\s(?:sono|erano)\\s(?:gia\\s|mica\\s|di\\snuovo\\s)?(?:i|le)?\\s?(?:miei\\s|mie\\s)?${TASK}(?![\\p{L}])|^(?:(?:che )?cosa (?:c'e|ho|e|abbiamo)(?: di)?|cosa (?:c'e|ho)(?: di)?|che c'e(?: di)?)\\s(?:in programma|pianificato|programmato|in calendario|previsto|in agenda)|^(?:qual[ie]|che|quant[ei])\\s(?:sono\\s)?${OWN}?(?:mie\\s|miei\\s)?(?:prossim[ei]\\s)?${TASK}(?![\\p{L}])|^(?:ho|ci sono)\\s(?:dei\\s|delle\\s)?${TASK}(?![\\p{L}])`,
  "u",
);
const question =
  /^(?:quando(?!\s(?:sono|saranno)\s(?:le\s|l')?\d)|perche|come mai|come\s(?:funziona|faccio|si|posso|va|e)|quant[oaie]|chi|cosa|che(?=\s(?!(?:tu|mi|ti|ci|si|il|lo|la|i|gli|le|ogni|tutt[aeio]|qualcuno|un[ao]?|mio|mia|venga|sia)\s|l'|un'))|quale?i?|dove|a che ora|da quando|tra quanto|fra quanto|ogni quanto|e possibile|c'e|ci sono|hai|sai|(?:devo|dobbiamo|posso|potrei|possiamo)(?=.*\?$)|spiegami|[\s\S]*[,.;]\s(?:perche|come\smai|e\snormale|cos'e\ssuccesso|che\se\ssuccesso)\?$|e\s(?:gia|vero|andat\p{L}*|partit\p{L}*)|il\s[\p{L}' ]{2,40}\se\s(?:partito|andato)\s?$)(?![\p{L}])/u;
const verbs: [Command["intent"], RegExp][] = [
  ["pause", /^(?:smetti(?:la)?|smettere|smetta|finiscila|piantala)\sdi\s\p{L}+\s(.+)$/u],
  ["pause", /^non\s(?:mi\s|ci\s)?\p{L}+\spiu\s(.+)$/u],
  ["pause", /^non\s(?:voglio|serve|mi\sserve|ho\sbisogno\sdi)\s(?:piu\s)?(?:ricevere\s)?(?:piu\s)?(.+)$/u],
  [
    "pause",
    /^(?:(?:metti|mettere|metta|lascia|lasciare|tieni|tenere)\s(?:in\s(?:pausa|attesa|stand-?by)|ferm[oaie]|sospes[oaie])\s(.+)|(?:metti|mettere)\s(.+?)\sin\s(?:pausa|attesa)(?:\s.*)?|(?:sospendi|sospendere|interrompi|interrompere|disattiva|disattivare|disabilita|disabilitare|ferma|fermare|blocca|bloccare|congela|stoppa|pausa)\s(?:temporaneamente\s|per ora\s|momentaneamente\s)?(.+))$/,
  ],
  [
    "resume",
    /^(?:riprendi|riprendere|riattiva|riattivare|riabilita|riabilitare|riavvia|riavviare|ripristina|ripristinare|attiva|attivare|rimetti in (?:funzione|moto)|fai ripartire|sblocca)\s(.+)$/,
  ],
  [
    "delete",
    /^(?:elimina|eliminare|cancella|cancellare|rimuovi|rimuovere|annulla|annullare|togli|togliere|leva|levare|butta|scarta|fai\sfuori|fa\sfuori)\s(?:definitivamente\s|completamente\s|del tutto\s)?(.+)$/,
  ],
  [
    "run",
    /^(?:esegui|eseguire|lancia|lanciare|avvia|avviare|(?:fai|fa)(?:m|mi)?\s(?:ri)?partire|fai girare|rilancia|riesegui|riavvia|rifai|rifare|ripeti|fai)\s(.+)$/,
  ],
];
const edits = [
  /^(?:salta|saltare|ignora|ometti)\s((?:l'|la\s|il\s|le\s|i\s)(?:esecuzion|prossim|success|invio).*|(?:il|la|lo|l'|i|le)\s?(?:[\p{L}']+\s){1,4}(?:di|d')\s?(?:domani|oggi|quest|lunedi|martedi|mercoledi|giovedi|venerdi).*)$/u,
  /^(?:sposta|spostare|anticipa|posticipa|ritarda|rinvia)\s(?:avanti\s|indietro\s)?di\s?(?:un'ora|un\s?ora|mezz'ora|una\ssettimana|un\sgiorno|\d+\s\p{L}+|(?:due|tre|quattro)\s\p{L}+)\s(.+)$/u,
  new RegExp(
    `^(?:sposta|spostare|porta|portare)\\s(?:un'ora|un\\sora|mezz'ora|mezza\\sora|\\d+\\s\\p{L}+|(?:due|tre|quattro)\\s\\p{L}+)\\s(?:(?:piu|in)\\s\\p{L}+\\s|prima\\s|dopo\\s|avanti\\s|indietro\\s)?(${OWN}[^.?!]+)`,
    "u",
  ),
  /^(?:posticipa|posticipare|rimanda|rimandare|anticipa|anticipare|ripianifica|riprogramma|ritarda|rinvia|rinviare)(?:l[oaie])?\s(.+?)(?:\s(?:a|al|alle|alla|all'|di|da|dalle|per|fino)\s.+)?$/,
  /^(?:cambia|cambiare|modifica|modificare|aggiorna|correggi)\s(?:l'ora|l'orario|il giorno|la data|la frequenza|il testo|il nome|gli orari|la pianificazione)\s(?:del(?:la|lo|l'|le|i|gli)?|dei|degli|di)\s?(.+?)(?:\s(?:a|al|alle|all'|in|con|per|da)\s.+)?$/,
  new RegExp(
    `^(?:sposta|spostare|cambia|cambiare|modifica|modificare|metti|mettere|porta|passa|imposta)\\s(?:avanti\\s|indietro\\s|piuttosto\\s|meglio\\s)?(${OWN}[^,]{1,60}?),?\\s(?:a|al|alla|alle|all'|da|dal|dalle|di|in|ogni|tutti|tutte|per|il|piu|avanti|indietro)(?:\\s|(?<=')).*$`,
  ),
  /^(?:spostal[oa]|cambial[oa]|mettil[oa]|fall[oa]|anticipal[oa]|posticipal[oa]|rimandal[oa])\s()(?:a|al|alle|all'|piuttosto|per|il|la|di|in|tutti|tutte|ogni)/,
  /^(?:rinomina|modifica|correggi)\s(.+?)(?:\sin\s.+)?$/,
];
const habit =
  /^(?:(?:io|noi|lui|lei|loro)\s|(?:di solito|normalmente|solitamente|abitualmente)\s|(?:mi|ci|si)\s(?!(?:serve|servirebbe|piacerebbe|ricord|mand|invi|puo|puoi|potresti|serv|occorre|faresti|fai|dai|devi|manderesti|dici|avvis|avvert|prepar|\p{L}{2,}i\s))|(?:vado|andiamo|faccio|facciamo|lavoro|lavoriamo|leggo|mangio|mangiamo|corro|bevo|studio|esco|usciamo|prendo|arrivo|inizio|finisco|ho(?=\s(?!bisogno))|abbiamo(?=\s(?!bisogno))|guardo|gioco|giochiamo|parto)\s)/u;
const statement =
  /^(?:ieri|l'altro\sieri|avantieri)(?:\s(?:sera|mattina|pomeriggio|notte))?(?:\s(?:alle|verso\sle|all')\s?\S+)?,?\s(?:[\p{L}']+\s){0,4}?(?:e|ha|hanno|sono|ho|abbiamo|era|si\se)\s(?:\p{L}+\s)?\p{L}+(?:at|ut|it|ot|es|rt|st|tt|s)[oaie](?!\p{L})|^(?:grazie(?:\smille)?[,.!]?\s)?(?:tutto\s|ora\s)?(?:ha\sfunzionato|e\sandat[oa]|va|funziona)\s(?:tutto\s|molto\s)?(?:bene|benissimo|perfetta|alla\sgrande|a\smeraviglia)|^(?:(?:il|lo|la|i|gli|le|mio|mia|nostro|nostra|il mio|la mia|il nostro|la nostra|questo|questa)\s|l')(?!(?:lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|mattin|pomeriggio|sera|notte|primo|secondo|terzo|quarto|ultim|penultim|weekend|fine|giorno|giorni|\d))[\p{L}\d' -]{1,45}?\s(?:sono|era|erano|dorme|dormono|mangia|mangiano|abbaia|lavora|lavorano|gioca|giocano|si\se\s\p{L}+|si\ssono\s\p{L}+|e\s(?:fallit|crollat|saltat|finit|andat|partit|arrivat)[oa]|e\s(?:sempre\s)?(?:apert|chius|operativ)[oa]|riceve|inizia|iniziano|comincia|parte|partono|passa|passano|arriva|arrivano|salpa|attracca|dura|chiude|apre|si tiene|si svolge|si riunisce|cade|gira|viene|vengono|ha(?!\sbisogno)|hanno(?!\sbisogno)|va|resta|rimane|(?<!(?:lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|mattina|sera|\d)\s)e (?=ogni|il\s|alle|sempre|di solito|fissat|previst|stat|tutti))\s?/u;
const translate =
  /^(?:(?:mi\s|ci\s)?(?:traduci|tradurre|traduca)(?:mi|ci)?)\s[^\s\p{L}\d,.;:]+,?\s(?:in)\s?\p{L}+(?:\sde\s\p{L}+)?(?:[\s,]+(?:per\s(?:favore|piacere)|perfavore|grazie))*$|^(?:mi\s|ci\s)?(?:traduci|tradurre|tradurmi|tradurci|traduca)(?:mi|ci)?\s(?:(?:questo|questa\sfrase|questa)\s)?in\s(?:inglese|francese|tedesco|spagnolo|italiano|cinese|giapponese|portoghese|russo|olandese|coreano|turco|polacco)(?:\squest[oa](?:\s(?:frase|testo|messaggio|scritta))?)?\s?[^a-z\d\s,.][\s\S]*$|^(?:traduci|tradurre|traduca)(?:mi)?\s.{1,200}\bin\s(?:inglese|francese|tedesco|spagnolo|italiano|cinese|giapponese|portoghese|russo|olandese|coreano|turco|polacco)$/u;
const namesTask = new RegExp(`^(?:tutt[eoi]\\s)?${OWN}?(?:[\\p{L}\\d'"\u0001-]+\\s){0,4}?${TASK}(?![\\p{L}])`, "u");
const namesJob = new RegExp(
  `^(?:tutt[eoi]\\s)?${OWN}(?:[\\p{L}\\d'-]+\\s){0,2}?${JOB}(?![\\p{L}])|^tutto$|^${OWN}[\\p{L}\\d' -]+(?:quotidian[oa]|giornalier[oa]|settimanale|mensile|trimestrale|annuale|notturn[oa]|serale|mattutin[oa])(?![\\p{L}])`,
  "u",
);

export const findCommand = commandFinder({
  plain: withoutDative({
    pronoun: "mi|ci",
    haste: "pure|proprio|via|di\\smezzo|un\\s(?:attimo|po')|per\\s(?:ora|il\\smomento)|una\\sbuona\\svolta",
  }),
  everyday,
  sayings,
  lead: /^(?:(?:ciao|salve|buongiorno|buonasera|ehi|hey|ah|oh|eh|a\sproposito|una\s(?:cosa|domanda)|scusami|(?:dimmi|sentimi)(?=[,:])|ma|e(?=\s(?:che|cosa|cos|quando|quali|a\sche)[\s'])|ok|allora|senti|scusa|scusi|per favore|per piacere|perfavore|x favore|grazie)(?:\s*[,:!.]\s*|\s+))*(?:(?:mi\s|ci\s)?(?:puoi|potresti|puo|potrebbe|potete|riesci a|ti dispiace|vorresti)\s|(?:vorrei|voglio|dovresti|devi|ho bisogno di|mi serve)\s(?=(?:sospendere|fermare|eliminare|cancellare|lanciare|eseguire|spostare|modificare|cambiare|riprendere|mettere|posticipare|disattivare|riattivare|che\s)))?(?:per favore,?\s|per piacere,?\s)?/,
  asking: /puoi|potre|puo\s|potete|riesci|vorr|voglio|dispiace|dovresti/,
  list,
  listQuestion,
  question,
  translate,
  howToSay:
    /^come si (?:dice|traduce|scrive)\s|^(?:mi\s|ci\s)?(?:traduci|tradurre|tradurmi|tradurci|traduca)(?:mi|ci)?\s?(?:in\s\S+\s?)?:\s/,
  habit,
  habits,
  request,
  statement,
  verbs,
  now: /(?:^|\s)(?:subito|adesso|(?<!stessa\s)ora|immediatamente|all'istante|di nuovo|un'altra volta|manualmente|a mano|in questo momento)(?:\s|$)/,
  edits,
  setsUp:
    /^(?:metti|mettere|mettimi|imposta)\s.{3,80}?\s(?:(?:il|la)\s(?:lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica)|ogni\s|tutti\s|tutte\s|dal\slunedi\sal\s)(?=.*\d)/u,
  strongEdit:
    /^(?:posticip|rimand|anticip|ripianific|riprogramm|ritard|rinvi|rinomin)|l'ora d|l'orario d|la frequenza d/,
  schedule: /(?:^|\s)(?:ogni|tutti i|tutte le|tutti gli|quotidianamente|domani|dopodomani)\s/,
  namesTask,
  namesJob,
  pausing:
    /in\s(?:pausa|attesa)|^(?:sospend|disattiv|riattiv|disabilit|riabilit)|^(?:smett\p{L}*|smettila|finiscila|piantala)\sdi\s\p{L}+(?:mi|ci|r[mc]i)\s|^non\s(?:mi\s|ci\s)?(?!dimentic|scord)\p{L}+\spiu\s/u,
  place: /\s(?:in|nel|nella|nell'|su|sul|sulla|verso)\s(?!(?:pausa|punto|attesa))/,
  askedAbout:
    /(?:^|[\s'])(?:(?:il|lo|la|i|gli|le|mio|mia|quest[oa]|al|alla|del|della)\s(?:prossim[oa]\s(?!volta|settimana|mese|anno|ora|esecuzione|invio))?|l')(?!ultim|prossim|settimana\s|ora\s|giorno\s|volta\s)([^,?!]{3,60}?)(?=\s(?:non|e|ha|hanno|sono|era|va|deve|gira|parte|viene|ieri|oggi|domani|stamattina|stanotte|ogni|tutti|tutte)\s|\s(?:oggi|ieri|domani|stamattina|stanotte)\s?[?]|\s?[?!.,]|$)/,
  article:
    /^(?:(?:subito|adesso|ora|immediatamente)\s)?(?:tutt[eoi]\s)?(?:(?:il|lo|la|i|gli|le)\s|l'|quest'|quell'|quest[oaie]\s|quel\s|quell[oaie]\s)?(?:(?:mi[oa]|miei|mie|nostr[oaie])\s)?/i,
  nameEnd:
    /\s(?:fino\s|finché\s|mentre\s|(?:che\s)?non\s|(?:di\s)?mezz'ora|di\sun'ora|fin\s|per\s(?:ora|il momento|una|due|\d|favore)|subito|adesso|ora$|immediatamente|temporaneamente|a partire|questa settimana|da adesso|di nuovo|da oggi).*$/i,
  messages: phrasebook.commands,
});

/** What is left of a text without its schedule tells what somebody does anyhow. */
export const isHabit = (folded: string): boolean =>
  !request.test(folded) && [habit, ...habits].some((pattern) => isIn(folded, pattern));
