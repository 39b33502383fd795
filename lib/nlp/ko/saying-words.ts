import { JOB_NAMES } from "./job-names";

export const NAME = "(?<name>[^,.:?!]{2,24}?)";
export const WHO = "[^,.:?!]{1,14}?";
/** Nouns that a name of something scheduled ends in. */
export const THING = `(?:${JOB_NAMES}|운세|날씨|뉴스|예보|메일|문자|메시지|일지|일보|주보|월보)`;
export const TASK = `(?<name>[^,.:?!]{0,22}?${THING})`;
export const P = "(?:을|를|은|는|도|만|이|가)?,?\\s";
export const PLEASE =
  "(?:\\s?(?:해|시켜|놔|둬|줘요?|주세요|주실래요|줄래요?|주시겠어요|줄\\s수\\s있(?:어|나)요?|봐|봐요|라|요|부탁해요?|부탁드려요|부탁드립니다|할게요?|하자))*";
export const MAY = "(?:도\\s?(?:돼|되|좋|괜찮)\\S{0,4})";
export const PEOPLE = "(?:의\\s|\\s)?(?:받는\\s?(?:사람|곳)|보내는\\s?곳|수신자|수신인|참조|수신\\s?목록|명단)";
export const said = (source: string): RegExp => new RegExp(`^${source}[.!?~\\s]*$`, "u");
