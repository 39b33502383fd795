const wakes =
  /(?<!\p{L})(?:wake\s(?:me|us)|get\s(?:me|us)\s(?:up|out\sof\sbed)|wake-?up\s(?:call|alarm)|(?:auf)?weck(?:e|t|en)?\s(?:mich|uns)|weckruf|despierta(?:me|nos)|(?:me|nos)\s(?:acord[ae]|despierte)|acord[ae]-(?:me|nos)|(?:reveille|reveillez)-(?:moi|nous)|(?:me|nous)\sreveiller|svegliami|svegliaci|(?:wek|maak)\s(?:me|mij|ons)(?:\swakker)?|wakker\smaken|obudz|budz|разбуди(?:те)?|буди(?:те)?|uyandir\p{L}*)(?!\p{L})|叫我(?:们)?起床|叫[我他她]起[来床]|叫醒|喊我起床|叫我起身|起こし|起こす|目覚まし|깨워|기상/u;
/** Sleep that ends in the afternoon. */
const nap =
  /(?<!\p{L})(?:nap|siesta|sieste|nickerchen|mittagsschlaf|pisolino|dutje|drzemk\p{L}|soneca)(?!\p{L})|午睡|昼寝|낮잠/u;

/** Whether somebody asks to be woken: an early hour is then one of the morning. */
export const isWaking = (folded: string): boolean => wakes.test(folded) && !nap.test(folded);
