const LANGUAGE =
  "(?:englisch|deutsch|franzosisch|franzoesisch|spanisch|italienisch|chinesisch|japanisch|portugiesisch|niederlandisch|niederlaendisch|hollandisch|koreanisch|russisch|turkisch|tuerkisch|polnisch|latein)";

export const translate = new RegExp(
  `^(?:ubersetz\\w*|uebersetz\\w*|wie\\ssagt\\sman|was\\sheisst|was\\sbedeutet)\\s.{1,200}\\s(?:ins|auf|in)\\s${LANGUAGE}\\w*$`,
  "u",
);

/** "Wie sagt man „jeden Freitag um 10“ auf Englisch?" */
export const asksHowToSay = new RegExp(
  `^(?:wie\\s(?:sagt|schreibt)\\sman|(?:was|wie)\\sheisst)\\s(?:auf\\s${LANGUAGE}\\s.{1,200}|.{1,200}\\sauf\\s${LANGUAGE})$`,
  "u",
);

/** "Übersetze ins Spanische: Der Kurs ist jeden Montag um 9": days and times behind the colon are to be translated. */
export const translatesWhatFollows =
  /^ue?bersetz\w*\s(?:(?:mir|uns|das|dies|folgende[ns]?|bitte|mal|doch|kurz|eben|schnell|diesen?|den|satz|text|zettel)\s)*(?:ins|auf|in|nach)\s\p{L}+\s?:/u;
