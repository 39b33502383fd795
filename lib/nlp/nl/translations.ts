const LANGUAGE =
  "(?:engels|duits|frans|spaans|italiaans|chinees|japans|portugees|nederlands|koreaans|russisch|turks|pools)";

export const translate = new RegExp(
  `^(?:vertaal|hoe\\szeg\\sje|wat\\sbetekent)\\s.{1,200}\\s(?:in\\shet|naar\\shet|in|naar)\\s${LANGUAGE}$`,
);

/** "Hoe zeg je "elke vrijdag om 10 uur" in het Engels?" */
export const asksHowToSay = new RegExp(
  `^(?:hoe\\s(?:zeg|schrijf)\\s(?:je|ik)|(?:hoe|wat)\\s(?:heet|is))\\s(?:in\\s(?:het\\s)?${LANGUAGE}\\s.{1,200}|.{1,200}\\sin\\s(?:het\\s)?${LANGUAGE})$`,
);

/** "Vertaal naar het Spaans: de cursus is elke maandag om 9": days and times behind the colon are to be translated. */
export const translatesWhatFollows =
  /^(?:vertaal|vertalen)\s(?:(?:dit|deze|die|even|me|mij|ons|eens|zin|tekst|briefje|aub|alsjeblieft|alstublieft|svp|voor\s(?:me|mij|ons)|het\svolgende)\s)*(?:in\shet|naar\shet|in|naar)\s\p{L}+\s?:/u;
