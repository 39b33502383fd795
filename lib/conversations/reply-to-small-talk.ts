import { foldName } from "./name-words";
import { type Reply, t } from "./reply";
import type { Talk } from "./talk";

/** Whole messages by language: greetings, thanks, and what is asked for help. Folded where folding keeps the letters. */
const words: [code: string, hello: string, thanks: string, help: string][] = [
  [
    "en",
    "hi|hello|hey|good (?:morning|afternoon|evening)",
    "(?:many )?(?:thanks|thank you|thx)(?: a lot| so much| very much)?",
    "help(?: me)?|what (?:can|do) you do|what can i (?:say|do|ask)(?: here)?|how (?:does this|do you) work",
  ],
  [
    "de",
    "hallo|guten (?:morgen|tag|abend)|moin|servus",
    "danke(?: dir| schon| sehr)?|(?:vielen|besten|herzlichen) dank|dankeschon",
    "hilfe|was kannst du(?: alles)?|wie funktioniert (?:das|es)",
  ],
  ["es", "hola|buen[oa]s (?:dias|tardes|noches)", "(?:muchas )?gracias", "ayuda|que (?:puedes|sabes) hacer"],
  [
    "fr",
    "bonjour|salut|bonsoir",
    "merci(?: beaucoup)?",
    "aide|aidez-moi|que (?:sais-tu|peux-tu|savez-vous|pouvez-vous) faire",
  ],
  ["it", "ciao|buongiorno|buonasera", "grazie(?: mille)?", "aiuto|(?:che )?cosa (?:puoi|sai) fare"],
  [
    "pt",
    "ola|bom dia|boa (?:tarde|noite)",
    "(?:muito )?obrigad[oa]",
    "ajuda|o que (?:voce )?(?:pode|sabe|podes|sabes) fazer",
  ],
  ["nl", "hoi|goede(?:morgen|middag|navond)", "dank je(?: wel)?|bedankt", "wat kun je(?: doen)?"],
  ["pl", "czesc|dzien dobry", "dziekuje|dzieki", "pomoc|co (?:potrafisz|umiesz)"],
  ["ru", "привет|здравствуй(?:те)?|добрый (?:день|вечер)|доброе утро", "спасибо", "помощь|помоги|что ты умеешь"],
  ["tr", "merhaba|selam|gunaydin", "tesekkurler|tesekkur ederim|sagol", "yardim|ne yapabilirsin"],
  ["zh", "你好|您好|早上好|嗨", "(?:谢谢|多谢)(?:你|您)?", "帮助|你(?:能|会|可以)(?:做|干)(?:些)?(?:什么|啥)"],
  [
    "ja",
    "こんにちは|こんばんは|おはよう(?:ございます)?",
    "ありがとう(?:ございます|ございました)?",
    "ヘルプ|使い方|何ができ(?:る|ますか)",
  ],
  ["ko", "안녕(?:하세요)?", "고마워(?:요)?|감사합니다", "도움말|도와줘|무엇을 할 수 있(?:어|나요)"],
];
const kinds = ["hello", "thanks", "help"] as const;
/** What people say before a word of thanks or a greeting, in any language. */
const before =
  "(?:(?:ok|okay|oki|super|great|perfect|nice|cool|top|gut|alles klar|passt|prima|perfekt|toll|ja|vale|bien|genial|perfecto|d'accord|tres bien|parfait|va bene|perfetto|certo|beleza|ta bom|perfeito|goed|mooi|dobrze|swietnie|ок|океи|хорошо|ладно|отлично|tamam|harika|好的?|太好了|はい|わかりました|了解|네|좋아요?|알겠습니다)[,.!，。、！]*\\s*)*";
const patterns = words.flatMap(([code, ...forms]) =>
  forms.map((form, index) => ({
    code,
    kind: kinds[index] ?? "help",
    pattern: new RegExp(`^${before}(?:${form})(?:,? (?:there|nighthawks))?[\\s!?.,！？。]*$`, "u"),
  })),
);

/** "can you speak German?" */
const speaks: readonly [code: string, pattern: RegExp][] = [
  ["en", /^(?:can you |do you )(?:also )?(?:speak|understand|read|answer in) \p{Lu}?\p{L}{3,}(?: too| as well)?$/u],
  ["de", /^(?:(?:kannst|sprichst|verstehst) du (?:auch )?\p{L}{4,}(?: sprechen| verstehen)?)$/u],
  [
    "es",
    /^(?:(?:hablas|entiendes|puedes hablar|sabes) (?:tambien )?(?:en )?(?:aleman|ingles|espanol|frances|italiano|\p{L}{4,}(?:es|an|ano)))$/u,
  ],
  [
    "fr",
    /^(?:(?:parles|comprends)-tu|(?:parlez|comprenez)-vous|tu (?:parles|comprends)) (?:aussi )?(?:l['’])?\p{L}{4,}$/u,
  ],
  ["it", /^(?:parli|capisci|sai parlare) (?:anche )?(?:l['’]|il |in )?\p{L}{4,}$/u],
  ["pt", /^(?:voce )?(?:fala|falas|entende|entendes) (?:tambem )?\p{L}{4,}$/u],
  ["nl", /^(?:spreek|versta|begrijp|kun) je (?:ook )?\p{L}{4,}(?: spreken| verstaan)?$/u],
  ["pl", /^(?:czy )?(?:mowisz|rozumiesz|umiesz mowic) (?:tez )?po \p{L}{4,}$/u],
  ["ru", /^(?:ты |вы )?(?:говоришь|говорите|понимаешь|умеешь говорить) (?:и )?по[- ]\p{L}{4,}$/u],
  ["tr", /^\p{L}{4,} (?:konusuyor|biliyor|konusabiliyor|anliyor) musun$/u],
  ["zh", /^(?:你|您)?(?:会|能|可以)(?:说|讲|懂)?\p{Script=Han}{1,3}[文语話话]吗$/u],
  ["ja", /^.{1,6}語(?:は|が|を)?(?:話せ|話し|わかり|分かり|でき).{0,5}か?$/u],
  ["ko", /^\p{L}{1,6}어(?:를|는|도)? ?(?:할 ?수|하|할|알아|이해|돼|되).{0,8}$/u],
];

/** "hello", "thanks!", "what can you do?": a kind word, and what can be said, in the same language. */
export async function replyToSmallTalk({ text }: Talk): Promise<Reply | null> {
  const spellings = [foldName(text.trim()), text.trim().normalize("NFKC").toLowerCase()];
  const found = patterns.find(({ pattern }) => spellings.some((said) => pattern.test(said)));
  const said = spellings.map((one) => one.replaceAll(/^[¿¡\s]+|[\s?？!。.]+$/gu, ""));
  const [asksLanguage] = speaks.find(([, pattern]) => said.some((one) => pattern.test(one))) ?? [];
  if (asksLanguage) return { text: t("languages"), stored: { intent: "none", language: asksLanguage } };
  return found ? { text: t(found.kind), stored: { intent: "none", language: found.code } } : null;
}
