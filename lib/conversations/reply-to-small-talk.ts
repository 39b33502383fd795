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

/** "hello", "thanks!", "what can you do?": a kind word, and what can be said, in the same language. */
export async function replyToSmallTalk({ text }: Talk): Promise<Reply | null> {
  const spellings = [foldName(text.trim()), text.trim().normalize("NFKC").toLowerCase()];
  const found = patterns.find(({ pattern }) => spellings.some((said) => pattern.test(said)));
  return found ? { text: t(found.kind), stored: { intent: "none", language: found.code } } : null;
}
