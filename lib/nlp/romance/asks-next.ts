const asks =
  /^(?:(?:me\s)?(?:dime|dimelo|decime|digame|diz|diga|dizes|dices|dis|dites|dimmi|dici|dica|avisame|sabes|sabe|sai|sais|savez)(?:-(?:moi|nous|me))?(?:\sdecir(?:me)?|\sme\sdire|\sdirmi)?|(?:mi\sdici|mi\ssai\sdire|tu\ssais|vous\ssavez|voce\ssabe))\s(?:cuando|quando|quand|(?:a|para)\sque\shoras?|a\squelle\sheure|a\sche\sora|que\s(?:dia|jour))\s(?:est-ce\sque\s|c'est\s|e\sque\s)?(?:(?:es|sera|sale|toca|corre|se\sejecuta|va|llega|est|a\slieu|tombe|passe|tourne|part|arrive|e|sara|parte|gira|arriva|roda|sai|chega|vai\sser|vai)\s)?(?:el|la|le|l'|il|lo|o|a|mi|mon|ma|meu|minha|mio|mia)\s?(?:proxim[oa]|prochaine?|prossim[oa])\s(.{2,60}?)$/u;

/** "dime cuándo es el próximo backup": what is asked of a thing that comes by itself; its name, or null. */
export const asksNext = (text: string): string | null => asks.exec(text)?.[1] ?? null;
