import type { Describer } from "./core/describer";
import { describer as german } from "./de/describe";
import { describer as english } from "./en/describe";
import { describer as spanish } from "./es/describe";
import { describer as french } from "./fr/describe";
import { describer as italian } from "./it/describe";
import { describer as japanese } from "./ja/describe";
import { describer as korean } from "./ko/describe";
import { describer as dutch } from "./nl/describe";
import { describer as polish } from "./pl/describe";
import { describer as portuguese } from "./pt/describe";
import { describer as russian } from "./ru/describe";
import { describer as turkish } from "./tr/describe";
import { describer as chinese } from "./zh/describe";

export const describers: readonly Describer[] = [
  ...[english, chinese, spanish, german, french, japanese, portuguese],
  ...[italian, dutch, korean, russian, turkish, polish],
];

/** The words of a locale's language ("pt-BR"), English where we have none. */
export function describerOf(locale: string): Describer {
  const code = locale.toLowerCase().split(/[-_]/)[0];
  return describers.find((describer) => describer.code === code) ?? english;
}
