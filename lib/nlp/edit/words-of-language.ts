import type { EditWords } from "../core/edit-words";
import { german } from "../de/edit-words";
import { english } from "../en/edit-words";
import { spanish } from "../es/edit-words";
import { french } from "../fr/edit-words";
import { italian } from "../it/edit-words";
import { japanese } from "../ja/edit-words";
import { korean } from "../ko/edit-words";
import { dutch } from "../nl/edit-words";
import { polish } from "../pl/edit-words";
import { portuguese } from "../pt/edit-words";
import { russian } from "../ru/edit-words";
import { turkish } from "../tr/edit-words";
import { chinese } from "../zh/edit-words";

const all: Record<string, EditWords> = {
  ...{ de: german, en: english, es: spanish, fr: french, it: italian, ja: japanese, ko: korean },
  ...{ nl: dutch, pl: polish, pt: portuguese, ru: russian, tr: turkish, zh: chinese },
};

export function editWordsOf(code: string): EditWords {
  return all[code] ?? english;
}
