import { looselyNamed } from "../romance/named-loosely";
import { noLongerNeeded } from "../romance/no-longer-needed";
import { sayingsOf } from "../romance/sayings";
import { topicCommands } from "../romance/topic-commands";

const OF = "(?:d(?:el|ello|ella|ei|egli|elle|i|')\\s|dell'|d')";
const FROM = "(?:d(?:al|allo|alla|ai|agli|alle|a)\\s|dall')";
const TO = "(?:a(?:l|llo|lla|i|gli|lle)?\\s|all')";
const ON = "(?:su(?:l|llo|lla|i|gli|lle)?\\s|sull'|per\\s)";
const THEN = "(?:\\s?[,;.!-]+\\s(?:quindi\\s|allora\\s|puoi\\s|e\\s)*";
const GONE = `${THEN}(?:elimina|cancella|togli|rimuovi|annulla|butta|eliminar|cancellar|toglier|rimuover|annullar)(?:l[oaie])?(?:\\svia)?)?`;
const RATHER = "(?:\\s(?:invece\\s(?:che|di)|invece\\sd|anziche|piuttosto\\sche|e\\snon|che)\\s.+)";
const AMOUNT =
  "(?:(?:un'|una?\\s|mezz'|due\\s|tre\\s|\\d+\\s|un\\squarto\\sd')(?:or[ae]|minut[oi]|giorn[oi])(?:\\se\\smezza)?\\s)";

export const sayings = sayingsOf({
  determiner:
    "(?:tutt[ei]\\s)?(?:(?:il|lo|la|i|gli|le)\\s(?:(?:mi[oa]|miei|mie|nostr[oaie])\\s)?|l'|quest[oaie]\\s|quel(?:l[oaie])?\\s|quei\\s|quegli\\s|quest'|quell')",
  of: "d(?:el|ello|ella|ei|egli|elle|i)\\s|dell'|d'",
  jobs: "attivita|job|task|promemoria|pianificazion[ei]|automazion[ei]|cron|avvis[oi]|allert[ae]|allarm[ei]|routine|operazion[ei]|compit[oi]|esecuzion[ei]|invi[oi]?|backup|esportazion[ei]|importazion[ei]|export|report|rapport[oi]|sincronizzazion[ei]|pulizi[ae]|riepilog(?:o|hi)|riassunt[oi]|digest|newsletter|bollettin[oi]|script|scansion[ei]|controll[oi]|verific(?:a|he)|monitoraggi[oi]?|rassegn[ae]|elaborazion[ei]|aggiornament[oi]|sollecit[oi]|notific(?:a|he)|messagg[io]+|e-?mail|mail|oroscop[oi]|prevision[ei]|sondaggi[oi]?",
  stop: "ogni|tutt[ei]|il|lo|la|i|gli|le|a|al|alle|alla|in|per|fino|da|dal|domani|dopodomani|oggi|meglio|anche|non|che|e|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica",
  please: "per\\s(?:favore|piacere|cortesia)|perfavore|grazie(?:\\smille)?|dai|ok",
  forNow:
    "per\\s(?:ora|il\\smomento|adesso|un\\spo'?|qualche\\s\\p{L}+)|fin(?:o|che)?\\s.+|durante\\s.+|un\\spo'?|quest[ao]\\s\\p{L}+|temporaneamente",
  day: "oggi|domani|dopodomani|stasera|stanotte|quest[ao]\\s\\p{L}+|(?:lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica)(?:\\sprossim[oa])?|la\\s(?:prossima\\s)?settimana(?:\\sprossima)?",
  whole: [
    // It comes by itself as well, at another time.
    ["run", "\\p{L}+\\s(?:subito|adesso|ora)\\s{task},?\\ssenza\\saspettare(?:\\s.+)?"],
    ...looselyNamed({
      that: "quell[oaie]|quel\\scoso|la\\scosa|la\\sfaccenda|il\\scoso|la\\sroba",
      of: "d(?:el|ello|ella|ei|egli|elle|i)\\s|dell'|d'",
      delete: "(?:elimina|cancella|togli|rimuovi|annulla|butta|leva)(?:mi)?(?:\\spure|\\svia)?",
      pause: "(?:sospendi|ferma|blocca|pausa)|metti\\sin\\spausa",
      resume: "(?:riattiva|riprendi|ripristina)|(?:rimetti|fai)\\s(?:in\\s(?:moto|funzione)|ripartire)",
      because: "che\\s|perche\\s|tanto\\s",
      moves: "(?:sposta|metti|passa|cambia|anticipa|posticipa)l[oaie]",
    }),
    noLongerNeeded({
      remove:
        "(?:togli|elimina|cancella|rimuovi|annulla|leva|butta|(?:fai|fa)\\sfuori)(?:mi|ci)?(?:\\s(?:pure|via|di\\smezzo))?",
      because: "che|perche|tanto",
      unneeded:
        "(?:tanto\\s)?non\\s(?:(?:l[oaie]|mi|ci|me|ce)\\s)*(?:serv(?:e|ono)|uso|usiamo|voglio|vogliamo|guard(?:a|o)|interess(?:a|ano)|ho\\sbisogno|abbiamo\\sbisogno)\\spiu",
    }),
    [
      "pause",
      "{task},?\\s(?:lascia|metti|tieni)l[oaie]\\s(?:ferm[oaie]|spent[oaie]|da\\sparte|in\\s(?:pausa|attesa)){forNow}",
    ],
    ["edit", `(?:togli|rimuovi|leva|elimina|escludi)\\s{other}\\s${FROM}(?:lista\\s${OF})?{task}`],
    [
      "edit",
      `(?:aggiungi|inserisci|includi|metti)\\s(?:anche\\s)?(?!(?:una?|dei|delle|degli)\\s)[^,\\d]{2,40}?\\s(?:${TO}|ne(?:l|llo|lla|i|gli|lle)\\s)(?:lista\\s${OF})?{task}`,
    ],
    ["delete", `non\\s(?:mi\\s|ci\\s)?serv(?:e|ono)\\spiu\\s{thing}${GONE}`],
    ["delete", `non\\s(?:ho|abbiamo)\\spiu\\sbisogno\\s${OF}{thing}${GONE}`],
    ["delete", `non\\s(?:voglio|vogliamo|uso|usiamo)\\spiu\\s(?:ricevere\\s|vedere\\s)?{thing}${GONE}`],
    [
      "delete",
      `{name}\\snon\\s(?:(?:mi|ci)\\s)?(?:serv(?:e|ono)|interessan?o?|e|sono)\\spiu(?:\\s(?:necessari[oaie]|utili?|a\\snulla|a\\sniente))?${GONE}`,
    ],
    ["delete", `(?:niente\\spiu|basta(?:\\scon)?|stop|mai\\spiu|finit[oaie]\\scon)\\s{thing}`],
    [
      "delete",
      `(?:ne\\s(?:ho|abbiamo)\\s(?:abbastanza|le\\stasche\\spiene)|sono\\sstuf[oa]|siamo\\sstufi)\\s${OF}{thing}${GONE}`,
    ],
    [
      "delete",
      `(?:lascia\\s(?:perdere|stare)|scorda(?:ti)?|dimentica(?:ti)?|lasciamo\\sperdere)\\s(?:${OF})?{task}${GONE}`,
    ],
    ["delete", `(?:ho|abbiamo)\\scambiato\\sidea\\s${ON}{thing}${GONE}`],
    ["delete", "(?:togli|leva|butta)(?:mi)?\\s(?:di\\smezzo|via|pure)\\s{name}"],
    ["delete", "(?:elimina|cancella|rimuovi|togli)\\sper\\ssempre\\s{task}"],
    ["delete", `(?:disiscrivi(?:mi|ci)|cancella(?:mi|ci)|toglimi)\\s${FROM}{thing}`],
    [
      "pause",
      "(?:lascia|lasciamo|lasciare|fai)\\s(?:riposare|in\\space|stare\\sper\\sora|ferm[oaie])\\s{name}{forNow}",
    ],
    [
      "pause",
      `(?:prendi|prendiamo|prendiamoci|prenditi|fai|facciamo)\\suna\\s(?:pausa|tregua)\\s(?:${FROM}|con\\s){thing}{forNow}`,
    ],
    [
      "pause",
      "(?:(?:vorrei|voglio)\\s)?(?:che\\s)?{name}\\s(?:si\\sfermass(?:e|ero)|si\\sfermi(?:no)?|si\\sferm(?:a|ano)|riposi(?:no)?){forNow}",
    ],
    ["pause", "{task},?\\s(?:metti|lascia|tieni)l[oaie]\\sin\\s(?:pausa|attesa){forNow}"],
    ["pause", "{name}\\s(?:deve|devono|dovrebbe|dovrebbero|puo|possono)\\s(?:fermarsi|riposare|aspettare){forNow}"],
    [
      "pause",
      "(?:per\\s(?:ora|adesso|il\\smomento)|fin(?:o|che)\\s[^,]{3,30}|mentre\\s[^,]{3,40}?|durante\\s[^,]{3,40}?|in\\sferie),?\\snon\\s(?:mi\\s|ci\\s)?(?:voglio|serve|mandar|inviar|mandare|inviare|fare|far|eseguire)(?:mi|ci)?(?:\\spiu)?\\s{name}",
    ],
    [
      "resume",
      "{name}\\s(?:puo|possono|potrebbe|potrebbero|deve|devono)\\s(?:ora\\s|gia\\s)?(?:ricominciare|ripartire|riprendere|tornare|continuare)(?:\\s.{0,20})?",
    ],
    ["resume", "(?:rivoglio|rivogliamo|ridammi|rimandami|rimetti)\\s(?:in\\s(?:moto|funzione|pista)\\s)?{task}"],
    ["resume", "(?:voglio|vogliamo|vorrei)\\s(?:di\\snuovo|ancora|riavere|indietro)\\s{task}"],
    [
      "resume",
      `(?:(?:puoi|potete)\\s)?(?:ricominciare|ricomincia|riprendere|riprendi|torna|tornare)\\sa(?:d)?\\s(?:mandar|inviar|spedir|far|preparar)(?:e|mi|ci)\\s{task}`,
    ],
    [
      "edit",
      `{name}\\s(?:puo|potrebbe|possono|potrebbero)\\s(?:girare|partire|andare|arrivare|essere\\s\\p{L}+|uscire|cominciare)\\s.+?${RATHER}`,
    ],
    [
      "edit",
      `(?:fai|rendi|metti|passa|cambia|imposta)\\s{task}\\s(?:a\\s|in\\s)?(?:giornalier[oa]|quotidian[oa]|settimanale|mensile|ogni\\s.+?|tutt[ei]\\s.+?)${RATHER}`,
    ],
    ["edit", "{task},?\\s(?:sposta|metti|anticipa|posticipa|passa|cambia|porta|rimanda)l[oaie]\\s(?!in\\spausa).+"],
    ["edit", "{task},?\\smeglio\\s(?:al(?:le|la|l')?|il|verso)\\s?.+"],
    ["edit", `{task},?\\smeglio\\s.+?\\s(?:che|invece)\\s.+`],
    [
      "edit",
      `(?:d'ora\\s(?:in\\s(?:poi|avanti))|da\\s(?:adesso|ora|oggi|domani)(?:\\sin\\s(?:poi|avanti))?),?\\s{task},?\\s${AMOUNT}(?:prima|dopo|piu\\stardi|piu\\spresto)`,
    ],
    ["edit", "(?:manda|invia|spedisci)\\s(?:anche\\s)?{task}\\s(?:anche\\s)?ad?\\s(?!ll)[^,\\d]{2,40}?\\sanche"],
    ["edit", `(?:salta|saltare|ometti|evita)\\s{task}\\s(?:di\\s)?{day}`],
    ["edit", `(?:salta|saltare|ometti|evita)\\s{day}\\s{task}`],
    [
      "edit",
      `{day},?\\s(?:niente|senza|non\\s(?:mi\\s)?(?:fare|mandare|inviare|eseguire|mandarmi|inviarmi|lanciare))\\s{task}`,
    ],
    [
      "edit",
      `(?:niente|non\\s(?:mi\\s)?(?:fare|mandare|inviare|eseguire|mandarmi|inviarmi|lanciare))\\s{task}\\s{day}`,
    ],
    ["edit", "(?:rinomina|rinominare)\\s(?<name>[^,;]{2,60}?)\\s(?:in|come)\\s.+"],
    ["delete", "{name}\\ssi\\s(?:puo|possono)\\s(?:togliere|eliminare|cancellare|rimuovere)"],
    [
      "edit",
      `(?:(?:si\\s(?:puo|potrebbe)|e\\spossibile|sarebbe\\spossibile|possiamo)\\s)?(?:mandare|inviare|fare|spostare|avere|ricevere|mettere)\\s{name}\\s.+?${RATHER}`,
    ],
    [
      "edit",
      `(?:metti|mettere|mettete)\\s(?:anche\\s)?[^,\\d]{2,40}?\\sin\\scopia\\s(?:${OF}|ne(?:l|llo|lla|i|gli|lle)\\s){task}`,
    ],
    ...topicCommands({
      can: "(?:(?:l[oaie]|me\\sl[oaie])\\s)?(?:puoi|potete|puo|potresti|si\\spuo)\\s(?:anche\\s|pure\\s)?",
      delete: "(?:toglier|cancellar|eliminar|levar|rimuover|annullar)(?:e|(?:me)?l[oaie])",
      pause: "(?:fermar|sospender|bloccar|disattivar|metter)(?:e|(?:me)?l[oaie])(?:\\sin\\spausa)?",
      ofHour: "\\sdelle\\s\\d[\\d:.]*|\\sdell'una",
      moves: "(?:sposta|metti|passa|cambia|anticipa|posticipa|rimanda)(?:me)?l[oaie]",
      to: "alle\\s|all'|al\\s|alla\\s|a\\s|il\\s|di\\s",
      letRun: "(?:fal[oaie]|fall[oaie])\\s(?:partire|girare|arrivare|uscire|andare)",
      rather: "invece\\sche\\s|invece\\sd|anziche\\s|e\\snon\\s|non\\spiu\\s",
    }),
  ],
  behindTopic: [
    ["pause", "(?:metti|mettere|lascia|mettete)(?:l[oaie])?\\s(?:in\\s(?:pausa|attesa)|ferm[oaie]){forNow}"],
    ["pause", "(?:puoi\\s)?(?:ferma|sospendi|blocca|interrompi|congela|fermar|sospender|stoppa)(?:l[oaie])?{forNow}"],
    [
      "delete",
      "(?:puoi\\s)?(?:elimina|cancella|togli|rimuovi|annulla|butta|eliminar|cancellar|toglier|rimuover|annullar)(?:l[oaie])?(?:\\s(?:pure|via))?",
    ],
    ["delete", "non\\s(?:l[oaie]\\s)?(?:(?:mi\\s)?serv(?:e|ono)|voglio|uso)\\spiu"],
    [
      "resume",
      "(?:puoi\\s)?(?:riattiva|riprendi|riavvia|ripristina|rimetti|riattivar|riprender|riavviar|ripristinar)(?:l[oaie])?(?:\\sin\\s(?:moto|funzione))?",
    ],
    ["edit", "(?:manda|invia|spedisci)(?:l[oaie])?\\sanche\\sa.+"],
    ["edit", "meglio\\s.+?\\s(?:che|invece)\\s.+"],
    ["edit", "(?:fal|metti|manda|sposta|passa|invia)l?[oaie]\\s(?:piuttosto|meglio|invece)\\s.+"],
  ],
  none: [
    "(?:ottimo|perfetto|grande|grazie(?:\\smille)?|bene|benissimo|fantastico|ok)[,.!]?\\s(?:(?:il|lo|la|i|gli|le|tutto)\\s|l')?[^,;:?]{0,40}?(?:e|sono|ha|hanno)\\s(?:arrivat|funzionat|partit|andat|uscit)[oaie](?!\\p{L})[^,;:?]{0,40}",
    "(?:(?:tante\\s|mille\\s)?grazie(?:\\smille|\\stante)?|ottimo|grande)[,.!]?\\ssei\\s(?:una?\\s|un')?\\p{L}+(?:\\s\\p{L}+)?",
  ],
});
