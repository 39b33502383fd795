/** Patterns see folded text: no accents, "ł" is "l". */
export const JOB =
  "(?:zadan(?:ie|ia|iem|iu)?|zadania|joba?|joby|jobow|przypomnien(?:ie|ia)?|harmonogram[uy]?|automatyzacj[eai]|cron[ay]?|uruchomien(?:ia|ie)?|task[aiu]?|taski)";
