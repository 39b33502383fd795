import type { Word } from "../grammar/lexicon";
import { days } from "./days";
import { markers } from "./markers";
import { numbers } from "./numbers";
import { spokenWords } from "./spoken";
import { times } from "./times";
import { unplannable } from "./unplannable";

export const words: Word[] = [...numbers, ...days, ...times, ...markers, ...unplannable, ...spokenWords];
