/** Words that look like those that call for a tool and do not, in all languages; what is put in their place. */
const changes: readonly (readonly [RegExp, string])[] = [
  // A server is checked, whatever it serves.
  [/(?<!\p{L})(?:e-?)?mail[\s-]?(?=(?:servers?|servern|hosts?)(?!\p{L}))/giu, " "],
  [
    /(?<!\p{L})(servidor(?:es)?|serveurs?|server|serwer\p{L}*)\s(?:de\s|di\s|do\s)?(?:correos?|e-?mails?|messagerie|courriels?|posta|poczt\p{L}*)(?!\p{L})/giu,
    "$1 ",
  ],
  [
    /(?<!\p{L})почтов\p{L}{1,3}\s(?=сервер)|(?<!\p{L})e-?posta\s(?=sunucu)|邮件(?=服务器)|メール(?=サーバ)|메일\s?(?=서버)/giu,
    " ",
  ],
  // Mail that is read is not sent.
  [
    /(?<!\p{L})((?:check|read|scan|sort|triage|empty|clean(?:\sup)?|go\sthrough|look\sthrough|summari[sz]e|prüfe?|checke?|lies|lese|sichte|sortiere?|revisa|comprueba|lee|mira|ordena|resume|vérifie|lis|consulte|relève|trie|résume|controlla|leggi|riordina|riassumi|verifique|verifica|leia|confira|resuma|lees|controleer|bekijk|sorteer|sprawdzaj|sprawdź|czytaj|przejrzyj|przeglądaj|проверь|проверяй|читай|прочитай|просмотри|просматривай)\s(?:(?:through|the|my|our|all|any|new|unread|incoming|latest|mein|meine[nr]?|unsere?|die|das|den|alle|neuen?|ungelesenen?|el|los|las?|mis?|tod[oa]s|nuevos|mes|mon|ma|les?|il|i|le|mi[ae]|mie|tutte|nuove|os?|as?|meus?|minhas?|novos|mijn|onze|de|nieuwe|ongelezen|moj[aeąę]|nasz[ąe]|wszystkie|nowe|мою|мои|нашу|все|новые)\s){0,3})(?:e-?mails?|mails?|in-?box(?:es)?|mail-?box(?:es)?|post(?:fach|eingang)|correos?|buzón|courriels?|boîte\smail|posta|casella|correio|caixa\sde\sentrada|postvak|skrzynk[ęi]|poczt[ęy]|maile|почту|письма|ящик)(?!\p{L})(?!\s(?:me|us|mir|uns|a|to|an)(?!\p{L}))/giu,
    "$1",
  ],
  [
    /(?<!\p{L})(?:e-?mails?|mails?|post(?:fach|eingang)?|postvak)(?=\s(?:checken|prüfen|lesen|durchsehen|sichten|sortieren|controleren|bekijken|lezen|nakijken|sorteren)(?!\p{L}))/giu,
    " ",
  ],
  [
    /(?:e-?postalar\p{L}*|gelen\skutu\p{L}*|e-?postamı)(?=\s(?:kontrol|oku|incele))|(?<=查看?|检查|读取?|整理|看)(?:一下)?(?:我的|新|未读)*(?:邮件|邮箱|收件箱)|(?:メール|受信トレイ)(?=を(?:確認|チェック|読|整理))|메일(?:함)?(?=을?\s(?:확인|체크|읽|정리))/giu,
    " ",
  ],
  // "alert(1)" is code, and an alarm that is tested sends nothing.
  [/(?<![\p{L}])alert(?=\()|(?:报警|警报)(?=器|系统|装置)/giu, " "],
  // Keys of an API are no page.
  [
    /(?<!\p{L})api[\s-]?(?:keys?|tokens?|schlüssel\p{L}?|sleutels?|anahtar\p{L}*|ключ\p{L}*)(?!\p{L})|(?<!\p{L})(?:claves?|clés?|chiav[ei]|chaves?|klucz\p{L}*|ключ\p{L}*)\s(?:(?:de|d['’]|della?|da|do)\s?)?(?:l['’])?api(?!\p{L})|api\s?(?:密钥|キー|키)/giu,
    " ",
  ],
];

/** One of these stands in whatever is changed: without it no pattern is tried, which in long texts takes its time. */
const needed =
  /mail|post|in-?box|correo|buz[oó]n|courriel|bo[iî]te|casella|caixa|skrzynk|poczt|maile|kutu|почт|письм|ящик|邮|メール|受信|메일|alert\(|报警|警报|api|correio/iu;

export const withoutLookalikes = (words: string): string =>
  needed.test(words) ? changes.reduce((text, [pattern, put]) => text.replace(pattern, put), words) : words;

const certificate =
  /(?<!\p{L})(?:certificates?|certs?|zertifikat\p{L}*|certificad[oa]s?|certificats?|certificat[oi]|certificaat|certificaten|certyfikat\p{L}*|сертификат\p{L}*|sertifika\p{L}*)(?!\p{L})|证书|証明書|인증서/giu;
const renews =
  /(?<!\p{L})(?:renew|replace|order|install|rotate|erneuer|verläng|renueva|renovar|renouvel|rinnova|renov[ea]|vernieuw|verleng|odnów|odnawiaj|обнови|продли|yenile)|续期|续订|更新|延長|갱신/iu;

/** What is renewed is not checked: "renew the certificate". */
export const withoutRenewed = (text: string): string => (renews.test(text) ? text.replace(certificate, " ") : text);
