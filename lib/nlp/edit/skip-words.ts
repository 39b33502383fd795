import { foldWord } from "../grammar/fold";

/** Words that leave out runs, those that mean the next of them, and those that say nothing beside them. */
export interface SkipWords {
  code: string;
  skip: RegExp;
  next: RegExp;
  filler: RegExp;
}

type Row = [code: string, skip: string, next: string, filler: string];

const spaced: Row[] = [
  [
    "en",
    "skip|leave out|omit|cancel|don't run|do not run|no run|not|pass on|drop",
    "next|upcoming|following",
    "please|can|could|you|just|it|the|a|run|runs|one|ones|time|times|execution|executions|occurrence|of|on|for|its|s|only|once|this|that|task|job",
  ],
  [
    "de",
    "auslassen|überspringen|überspringe|überspring|aussetzen|ausfallen|weglassen|nicht ausführen|aus",
    "nächste|nächsten|nächster|nächstes",
    "bitte|lass|lasse|lassen|den|die|das|der|lauf|läufe|ausführung|ausführungen|mal|durchlauf|am|von|vom|es|nur|einmal|aufgabe",
  ],
  [
    "es",
    "saltar|salta|sáltate|saltarse|omitir|omite|no lo ejecutes|no ejecutar|no ejecutes",
    "próxima|próximo|siguiente|próximas",
    "por|favor|la|el|las|los|de|del|ejecución|ejecuciones|vez|tarea|solo",
  ],
  [
    "fr",
    "sauter|saute|sautez|omettre|omets|ne pas exécuter|passer|passe",
    "prochaine|prochain|suivante|prochaines",
    "s'il|te|plaît|vous|la|le|les|l|de|du|exécution|exécutions|fois|tâche|seulement",
  ],
  [
    "it",
    "salta|saltare|ometti|omettere|non eseguire",
    "prossima|prossimo|successiva",
    "per|favore|la|il|le|di|del|esecuzione|volta|attività",
  ],
  [
    "pt",
    "pular|pule|pula|saltar|salte|omitir|omita|não executar|não execute",
    "próxima|próximo|seguinte",
    "por|favor|a|o|as|os|de|da|do|execução|vez|tarefa",
  ],
  [
    "nl",
    "overslaan|over|niet uitvoeren|weglaten",
    "volgende|eerstvolgende",
    "sla|graag|de|het|van|uitvoering|keer|run|taak",
  ],
  [
    "pl",
    "pomiń|pomijaj|opuść|nie uruchamiaj",
    "następne|następny|następną|kolejne",
    "proszę|uruchomienie|raz|wykonanie|zadanie|w|we",
  ],
  [
    "ru",
    "пропусти|пропустить|пропустите|не запускай",
    "следующий|следующее|следующую|ближайший",
    "пожалуйста|запуск|раз|выполнение|в|во|задачу",
  ],
  [
    "tr",
    "atla|atlayın|atlansın|çalıştırma",
    "sonraki|gelecek|önümüzdeki",
    "lütfen|bir|çalışma|çalışmayı|seferi|görevi",
  ],
  ["ko", "건너뛰어|건너뛰기|건너뛰|건너뛸|스킵", "다음", "실행|실행을|번|번은|번을|줘|주세요|한|은|는|을|해"],
];

const unspaced: Row[] = [
  ["zh", "跳过|跳過|略过|不要运行|不运行", "下一次|下一回|下次", "请|的|运行|执行|一次|这|就|任务"],
  [
    "ja",
    "スキップ|飛ばして|とばして|飛ばす|休みにして|実行しないで",
    "次回|次の回|次の実行|次",
    "は|を|の|して|ください|下さい|実行|回|分|だけ|に|お願いします",
  ],
];

function pattern(words: string, isSpaced: boolean): RegExp {
  const sources = words
    .split("|")
    .map((form) => [...form].map(foldWord).join(""))
    .sort((a, b) => b.length - a.length);
  const all = `(?:${sources.join("|")})`;
  return new RegExp(isSpaced ? `(?<![\\p{L}'])${all}(?!\\p{L})` : all, "gu");
}

const ofRows = (rows: Row[], isSpaced: boolean): SkipWords[] =>
  rows.map(([code, skip, next, filler]) => ({
    code,
    skip: pattern(skip, isSpaced),
    next: pattern(next, isSpaced),
    filler: pattern(filler, isSpaced),
  }));

export const skipWords: readonly SkipWords[] = [...ofRows(spaced, true), ...ofRows(unspaced, false)];
