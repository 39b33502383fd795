const asks =
  /^(?:(?:me\s)?(?:dime|dimelo|decime|digame|diz|diga|dizes|dices|dis|dites|dimmi|dici|dica|avisame|sabes|sabe|sai|sais|savez)(?:-(?:moi|nous|me))?(?:\sdecir(?:me)?|\sme\sdire|\sdirmi)?|(?:mi\sdici|mi\ssai\sdire|tu\ssais|vous\ssavez|voce\ssabe))\s(?:cuando|quando|quand|(?:a|para)\sque\shoras?|a\squelle\sheure|a\sche\sora|que\s(?:dia|jour))\s(?:est-ce\sque\s|c'est\s|e\sque\s)?(?:(?:es|sera|sale|toca|corre|se\sejecuta|va|llega|est|a\slieu|tombe|passe|tourne|part|arrive|e|sara|parte|gira|arriva|roda|sai|chega|vai\sser|vai)\s)?(?:el|la|le|l'|il|lo|o|a|mi|mon|ma|meu|minha|mio|mia)\s?(?:proxim[oa]|prochaine?|prossim[oa])\s(.{2,60}?)$/u;

/** "il tourne quand, [le contrôle des ferries], la prochaine fois ?": the thing is named behind its pronoun. */
const behindPronoun =
  /^(?:(?:il|elle|ca)\s(?:\p{L}+)\s(?:quand|a\squelle\sheure)|(?:cuando|quando|a\sque\shoras?)\s(?:sale|toca|corre|se\sejecuta|va|llega|roda|sai|chega|vai|parte|gira|arriva))(?:\s(?:otra\svez|de\snuevo|de\snovo|di\snuovo|deja))?,\s(?:el\s|la\s|l[eo]\s|l'|il\s|[oa]\s|mi\s|m[oe]n\s|ma\s|m[ei]u\s|minha\s|mi[oa]\s)([^,?]{2,60}?)(?:,\s[^,?]{2,40})?$/u;

/** "dime cuándo es el próximo backup": what is asked of a thing that comes by itself; its name, or null. */
export const asksNext = (text: string): string | null => asks.exec(text)?.[1] ?? behindPronoun.exec(text)?.[1] ?? null;
