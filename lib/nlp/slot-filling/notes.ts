const byModel: Record<string, string> = {
  en: "Read by a language model",
  zh: "由语言模型解读",
  es: "Interpretado por un modelo de lenguaje",
  de: "Von einem Sprachmodell gelesen",
  fr: "Lu par un modèle de langage",
  ja: "言語モデルが解釈しました",
  pt: "Interpretado por um modelo de linguagem",
  it: "Interpretato da un modello linguistico",
  nl: "Gelezen door een taalmodel",
  ko: "언어 모델이 해석했습니다",
  ru: "Прочитано языковой моделью",
  tr: "Bir dil modeli tarafından okundu",
  pl: "Odczytane przez model językowy",
};

/** The assumption that a model's reading carries, in the language of the request. */
export function readByModel(code: string): string {
  return byModel[code] ?? byModel.en ?? "";
}
