import { mark, type Word, w } from "../grammar/lexicon";

const ordinalRoots = ["첫", "두", "세", "네", "다섯"];
const shortRoots = ["첫", "둘", "셋", "넷", "다섯"];
const ordinals = [
  ...ordinalRoots.map((root, index) => {
    const short = shortRoots[index] ?? root;
    const value = index + 1;
    const forms = [
      `${root} 번째`,
      `${root}번째`,
      `${short}째`,
      `${value}번째`,
      `${value} 번째`,
      `제${value}`,
      `${value}째`,
    ];
    const weeks = [
      `${short}째 주`,
      `${short}째주`,
      `${root} 번째 주`,
      `${root}번째 주`,
      `${root}번째주`,
      `${value}주차`,
      `${value}째 주`,
      `${value}째주`,
      `${value}번째 주`,
      `${value}번째주`,
    ];
    return w(
      "ORD",
      [...forms, ...weeks, ...weeks.map((form) => `${form}의`), ...forms.map((form) => `${form}의`)].join("|"),
      value,
    );
  }),
  w("ORD", "첫|첫 주|첫주|첫째 주째|맨 처음|최초|첫번 째", 1),
  ...["여섯", "일곱", "여덟", "아홉", "열"].map((root, index) =>
    w("ORD", `${root} 번째|${root}번째|${root}째|${index + 6}번째|${index + 6} 번째`, index + 6),
  ),
  ...Array.from({ length: 21 }, (_, index) => w("ORD", `${index + 11}번째|${index + 11} 번째`, index + 11)),
  w("ORD", "마지막|마지막 주|마지막주|맨 마지막|마지막째|최종|마지막 번째|마지막 주의|끝", -1),
  w(
    "ORD",
    "마지막에서 두 번째|마지막에서 두번째|마지막에서 2번째|끝에서 두 번째|끝에서 두번째|끝에서 2번째|뒤에서 두 번째|뒤에서 두번째|뒤에서 2번째|마지막 전|마지막 바로 전",
    -2,
  ),
  w(
    "ORD",
    "마지막에서 세 번째|마지막에서 세번째|마지막에서 3번째|끝에서 세 번째|끝에서 세번째|끝에서 3번째|뒤에서 세 번째",
    -3,
  ),
  ...Array.from({ length: 26 }, (_, index) =>
    w("ORD", `마지막에서 ${index + 4}번째|끝에서 ${index + 4}번째`, -index - 4),
  ),
];

const markers = [
  mark("EVERY", "매주|메주|매 주|매주마다|각 주|매주의|일주일마다|매쥬|매 주마다"),
  mark(
    "EVERY_OTHER",
    "격주로|격주|격주의|격주마다|한 주 걸러|한주 걸러|한 주 건너|2주마다|2주에 한 번|2주에 한번|2주에 1번|2주에 1회|2주 간격으로|2주 간격|이 주에 한 번|이주마다|두 주마다|두 주에 한 번|매 2주|2주 1회|2주일에 한 번",
  ),
  mark("AND", "와|과|이랑|랑|하고|및|,|·|그리고|또는|이나|나|&|/"),
  mark("OR", "또는|아니면|혹은"),
  mark("COMMA", ",|·"),
  mark("DASH", "-|~|→"),
  mark("OPEN", "("),
  mark("CLOSE", ")"),
  mark("FROM_POST", "부터|에서|에서부터"),
  mark("TO", "~|-|부터|에서"),
  mark("TO_POST", "까지|까지만|까지의|까지는|까지 매일"),
  mark("BEFORE_POST", "이전|이전에|이전까지|전까지|전에"),
  mark("AFTER_POST", "이후|이후에|이후로|이후에만|넘어서|지나서"),
  mark(
    "START_POST",
    "을 시작으로|를 시작으로|을 첫날로|을 첫 회로|을 1회차로|부터|부터는|부터 시작|부터 시작해서|부터 시작하여|이후로|이후부터|에 시작해서|에 시작|부터 쭉|부터 계속",
  ),
  mark("UNTIL_POST", "까지|까지만|까지는|까지 계속|까지 매일|까지 반복"),
  mark("FOR", "앞으로|향후|지금부터|오늘부터|이제부터"),
  mark("FOR_POST", "연속|연속으로|연달아|동안|동안만|동안은|간|간만|내내|에 걸쳐|동안 계속|동안에만"),
  mark("ONLY", "에만|만은|뿐"),
  mark("NEAREST", "에 가장 가까운|에서 가장 가까운|과 가장 가까운"),
  mark("ABOUT", "약|대략|한"),
  mark("ABOUT_POST", "쯤|경|무렵|정도|께|즈음|쯤에|경에|무렵에|정도에|전후|안팎"),
  mark("END_OF", "말|말일|마지막 날|끝"),
  mark("OF_MONTH", "매월|매달|매 달|매 월|각 달|매월의|매달의|다달이"),
  mark(
    "MONTHLY",
    "매월|매달|매 달|매 월|각 달|다달이|매월마다|매달마다|월별로|한 달에 한 번|한달에 한번|한 달에 한번|한달에 한 번|한 달에 1번|한달에 1번|월 1회|월1회|한 달마다|한달마다|월 한 번|월 한번",
  ),
  mark("OF_QUARTER", "매 분기|매분기|분기마다|분기별로|분기별|각 분기|매 분기의|분기에 한 번|매 분기마다|분기에 한번"),
  mark(
    "QUARTERLY",
    "매 분기|매분기|분기마다|분기별로|각 분기마다|분기에 한 번|분기에 한번|분기당 한 번|분기당 1회|분기 1회|매 분기마다",
  ),
  mark(
    "EVERY_YEAR",
    "매년|해마다|매해|매 해|매 년|1년에 한 번|1년에 한번|일 년에 한 번|일년에 한번|연 1회|년 1회|한 해에 한 번|일년에 한 번",
  ),
  mark("IN_TOTAL", "총|모두|합쳐서|도합|전부"),
  mark(
    "HOLIDAYS",
    "공휴일|국경일|법정 공휴일|법정공휴일|휴일|빨간 날|빨간날|명절|공휴일날|대체공휴일|연휴|설 연휴|추석 연휴|설 명절",
  ),
  mark(
    "FILLER",
    "나머지 달은|나머지 달에는|나머지 달엔|나머지 월은|나머지 시간엔|나머지 시간에는|나머지 시간에|나머지 시간은|그 외 시간엔|그 외 시간에는|그 외에는|24시간 내내|24시간 연중무휴로|24시간 연중무휴|연중무휴로|연중무휴|밤낮없이|밤낮으로|쉬지 않고|빠짐없이|예외 없이|예외없이|비가 오나 눈이 오나|꾸준히|변함없이",
  ),
  mark("INCLUSIVE", "포함|포함해서|당일"),
  mark(
    "NOT_EVERY",
    "매일 말고|매일은 말고|매일이 아니라|매일 아니고|매일이 아니고|매주 말고|매주가 아니라|매주 아니고|매달 말고|매월 말고|매시간 말고|매월이 아니라|매달이 아니라",
  ),
];

/** Words that mean nothing else wherever they stand; what could stand inside another word is read in `spoken.ts`. */
export const words: Word[] = [...ordinals, ...markers];
