import { fold } from "./grammar/fold";

/** How each language points back to times that were listed. */
const words = [
  "at\\s(?:those|these)\\s(?:times|hours)|(?:on|at)\\s(?:those|these)\\sdays\\sand\\s(?:times|hours)",
  "zu\\s(?:diesen|den)\\szeiten|op\\sdie\\s(?:tijden|tijdstippen)|o\\stych\\s(?:godzinach|porach)|w\\stych\\s(?:godzinach|terminach)",
  "n?esses\\s(?:dias\\se\\s)?horarios|nessas\\shoras|(?:a|en)\\ses[oa]s\\s(?:horas|horarios)|en\\sesos\\sdias\\sy\\shorarios",
  "a\\sces\\s(?:heures|horaires)(?:-la)?|a\\squ(?:egli|esti)\\sorari|in\\squ(?:egli|esti)\\sorari|в\\sэто\\sвремя|bu\\ssaatlerde|o\\ssaatlerde",
].join("|");
const pointing = new RegExp(`^\\P{L}*(?:\\p{L}+[\\s-]){0,4}(?:${words})\\P{L}*$`, "u");

/** "Gym: Mon and Wed 6:40; Tue at 19:00. [Nudge me at those times]": nothing else to do than at the times before. */
export const pointsToTimes = (task: string): boolean => pointing.test(fold(task).folded);
