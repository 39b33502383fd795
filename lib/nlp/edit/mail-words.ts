/** Whole messages that want no mail at all, matched against folded text. */
export const noMail: readonly RegExp[] = [
  /^(?:no|without|stop|drop|remove|disable|turn off|switch off) (?:the |any |more |all |an )*(?:e-?mails?|mails?|notifications?|recipients?|mailing|e-?mailing)$/,
  /^(?:don't|do not|stop|never) (?:send(?:ing)?|e-?mail(?:ing)?|mail(?:ing)?|notify(?:ing)?)(?: (?:any|an|the|e-?mails?|mails?|to|it|anyone|anybody|everyone|them|us|at all|anymore))*$/,
  /^(?:send|e-?mail|notify|tell) (?:it to )?(?:no one|nobody|no-one)$/,
  /^(?:(?:schicke?|sende|versende) (?:mir |uns )?)?(?:keine?|ohne) (?:e-?)?mails?(?: (?:mehr|schicken|senden|versenden))?$/,
  /^niemande[nm]? (?:mehr )?(?:e-?mailen|mailen|anschreiben|benachrichtigen|informieren)$/,
  /^(?:sin|ningun|no (?:me )?(?:envies|mandes|envie|mande)(?: ningun)?) (?:correos?|e-?mails?)$/,
  /^no (?:avises|notifiques) a nadie$/,
  /^(?:pas d'|sans |aucun |plus d'|n'envoie (?:pas|plus) d'|n'envoyez (?:pas|plus) d')(?:e-?mails?|mails?)$/,
  /^(?:niente|senza|nessuna|non (?:inviare|mandare)) (?:e-?mail|mail|posta)$/,
  /^(?:sem|nenhum|nao (?:envie|mande)) e-?mails?$/,
  /^(?:geen|zonder|stuur geen) (?:e-?)?mails?(?: meer)?$/,
  /^(?:bez|nie wysylaj(?: zadnych)?) (?:e-?)?(?:maili|mailow|maila)$/,
  /^(?:без писем|без почты|не (?:присылай|отправляй|шли)(?: больше)? (?:писем|письма|почту))$/,
  /^e-?posta (?:gonderme|yok|olmasin|istemiyorum)$/,
  /^(?:이?메일)(?:은|을)? ?(?:보내지 ?마(?:세요)?|없이)$/,
  /^(?:请)?(?:不要|别|不用|不)(?:再)?(?:发|发送|寄)(?:邮件|电子邮件|邮箱通知)(?:了)?$/,
  /^メール(?:は|を)?(?:送らないで|しないで|不要|なし|いらない)(?:ください|です)?$/,
];

/** Whole messages that take the person alone off the list, or put the person on it. */
export const withoutMe: readonly RegExp[] = [
  /^(?:remove|take|drop) me (?:from|off)(?: of)?(?: (?:the|its))?(?: (?:recipients?|list|mail|e-?mails?))*$/,
  /^(?:don't|do not|stop|never) (?:send(?:ing)? (?:it |them |e-?mails? )?(?:to )?|e-?mail(?:ing)? |mail(?:ing)? |notify(?:ing)? )me(?: (?:e-?mails?|mails?|anymore))*$/,
  /^(?:nimm|streich|entferne) mich (?:von|aus) (?:der liste|den empfangern|dem verteiler)(?: raus)?$/,
  /^(?:quitame|eliminame|sacame) de (?:la lista|los destinatarios)$/,
  /^(?:retire|enleve)-moi (?:de la liste|des destinataires)$/,
];
export const withMe: readonly RegExp[] = [
  /^(?:and |also |please )*(?:(?:e-?mail|mail|notify|cc|copy|include|add) me|send (?:it|them) to me)(?: (?:too|as well|also|to the (?:recipients|list)|by e-?mail))*$/,
  /^(?:schicke?|sende) (?:es|sie) auch (?:an mich|mir)$/,
];
