/** Patterns see folded text: no accents, "ł" is "l". */
export const JOB =
  "(?:zadan(?:ie|ia|iem|iu)?|zadania|joba?|joby|jobow|przypomnien(?:ie|ia)?|harmonogram[uy]?|automatyzacj[eai]|cron[ay]?|uruchomien(?:ia|ie)?|task[aiu]?|taski)";
/** How nouns for what is sent or done regularly begin. */
export const TASK_NOUN =
  "(?:zadani|przypomnieni|przypominajk|rapor[tc]|podsumowani|zestawieni|newsletter|biuletyn|maila?(?!\\p{L}{3})|powiadomieni|aler[tc]|przeglad|kopi[aei]\\szapasow|backup|sprawdzani|prognoz|horoskop|digest|mailing|wysyl[kc]|synchronizacj|eksport|automatyzacj|monitoring|komunika[tc]|wiadomosc)";
