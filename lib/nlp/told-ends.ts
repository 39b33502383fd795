/** Languages whose verbs stand at the end: where a told clause may end, and what a request ends with; of folded text. */
export const toldEnds: Readonly<
  Record<string, { ends: RegExp; asks: RegExp; bare: RegExp; thing: RegExp; remind(thing: string): string }>
> = {
  ja: {
    ends: /(?:です|ます|だ|た|ません|る|い|[時分日曜])[ねよ]?。\s*|(?:な|[うくぐすつぬぶむるいた])ので、?|(?:だ|です|ます)から、?|(?:です|ます|だ)(?:が|けれ?ど)、/gu,
    asks: /ください|てほしい|リマインド|お願い/u,
    bare: /^(?:私に)?(?:知らせ|教え|リマインドし|通知し|起こし|声をかけ)て(?:ください)?[。]?$/u,
    thing:
      /^(?:[^、。]*[はの](?=[^、。]{2,}があ)|[^、。]*?が(?=[^、。]+(?:な|だ|です)(?:ので|から)))?(?<has>[^、。]+?)(?:が(?:ある|あり(?:ます)?)|です|な|だ)(?:ので|から|が|けど)?[、。]?$/u,
    remind: (thing) => `${thing}をリマインド`,
  },
  ko: {
    ends: /(?:으니까?|니까|[있없하되이오가나]니|라서|때문에|[는은인]데|지만),?\s|[가-힣][다요야어아해지네][.!]\s/gu,
    asks: /(?:줘|주세요|줄래|하라고|부탁)/u,
    bare: /^(?:나에게\s|나한테\s|저에게\s)?(?:알려|깨워|말해|불러)\s?(?:줘요?|주세요)?[.!]?$/u,
    thing: /^(?:[가-힣]+[이가은는]\s)?(?<has>[가-힣\s]+?)[이가]\s?있(?:으니까?|어서?|는데|어요|다)[,.]?$/u,
    remind: (thing) => `${thing} 알려줘`,
  },
};
