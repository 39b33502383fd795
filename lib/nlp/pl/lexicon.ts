import type { Word } from "../grammar/lexicon";
import { days } from "./days";
import { markers } from "./markers";
import { numbers } from "./numbers";
import { times } from "./times";
import { unplannableEntries } from "./unplannable";

export const words: Word[] = [...numbers, ...days, ...times, ...markers, ...unplannableEntries];
