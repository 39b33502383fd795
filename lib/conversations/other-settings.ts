import { foldName } from "./name-words";

/** What a task has and words do not change; English and the commonest words of other languages, folded. */
const settings = {
  model:
    /^(?:please )?(?:use|switch to|change to|nutze|verwende|usa|utilise) (?:(?:a|another|the|ein|el|le) )?(?:(?:different|other|bigger|smaller|anderes|otro|autre) )?(?:model\p{L}*|modele|gpt\S*|claude\S*|llama\S*|gemini\S*|mistral\S*)$|^change the model\b/u,
  visibility:
    /^(?:make|set) (?:it|this|that|the task) (?:to )?(?:a )?(?:private|public|visible|team)\b|^share (?:it|this|that)\b/,
  limits:
    /^(?:give it|allow) (?:it )?(?:more|less) (?:time|money|budget|steps|tokens)\b|^(?:set|change|raise|lower) (?:the |its )?(?:budget|timeout|time limit|spending limit)\b/,
};

export type OtherSetting = keyof typeof settings;

/** The setting that a whole message wants to change: words do not change it. */
export function otherSettingIn(text: string): OtherSetting | null {
  const said = foldName(text.trim()).replace(/[.!]+$/, "");
  const kinds = Object.keys(settings) as OtherSetting[];
  return kinds.find((kind) => settings[kind].test(said)) ?? null;
}
