/** What the assistant says around a card. The interface has one language; these answer in that of the request. */
export interface AssistantWords {
  understood: string;
  /** Behind it where a reading may be wrong. */
  unsure: string;
  /** Two or more tasks in one message. */
  found(count: number): string;
  revised: string;
  revisedBelow: string;
  /** Above what an edit would change about a task. */
  proposed(name: string): string;
  /** Below the schedule's words: what else can be typed there. */
  example(cron: string): string;
}

const en: AssistantWords = {
  understood: "This is what I understood.",
  unsure: "I am not sure of it: check the days and times.",
  found: (count) => `I found ${count} tasks in this.`,
  revised: "Changed. Nothing runs before you press Schedule.",
  revisedBelow: "A draft that stood here was changed and stands further down.",
  proposed: (name) => `This is what would change about “${name}”.`,
  example: (cron) => `Try “every weekday at 8:30” or “${cron}”.`,
};

const byLanguage: Record<string, AssistantWords> = {
  en,
  de: {
    understood: "So habe ich es verstanden.",
    unsure: "Ich bin mir nicht sicher: Prüfe Tage und Zeiten.",
    found: (count) => `Darin habe ich ${count} Aufgaben gefunden.`,
    revised: "Geändert. Es läuft nichts, bevor du auf Schedule drückst.",
    revisedBelow: "Ein Entwurf, der hier stand, wurde geändert und steht weiter unten.",
    proposed: (name) => `Das würde sich an „${name}“ ändern.`,
    example: (cron) => `Zum Beispiel „jeden Werktag um 8:30“ oder „${cron}“.`,
  },
  es: {
    understood: "Esto es lo que he entendido.",
    unsure: "No estoy seguro: revisa los días y las horas.",
    found: (count) => `He encontrado ${count} tareas en el mensaje.`,
    revised: "Cambiado. Nada se ejecuta hasta que pulses Schedule.",
    revisedBelow: "El borrador que estaba aquí se ha cambiado y está más abajo.",
    proposed: (name) => `Esto es lo que cambiaría en «${name}».`,
    example: (cron) => `Por ejemplo, «cada día laborable a las 8:30» o «${cron}».`,
  },
  fr: {
    understood: "Voici ce que j’ai compris.",
    unsure: "Je n’en suis pas sûr : vérifiez les jours et les heures.",
    found: (count) => `J’y ai trouvé ${count} tâches.`,
    revised: "C’est modifié. Rien ne s’exécute avant que vous n’appuyiez sur Schedule.",
    revisedBelow: "Le brouillon qui se trouvait ici a été modifié et se trouve plus bas.",
    proposed: (name) => `Voici ce qui changerait dans « ${name} ».`,
    example: (cron) => `Par exemple « chaque jour ouvrable à 8h30 » ou « ${cron} ».`,
  },
  it: {
    understood: "Ecco che cosa ho capito.",
    unsure: "Non ne sono sicuro: controlla giorni e orari.",
    found: (count) => `Ho trovato ${count} attività nel messaggio.`,
    revised: "Modificato. Nulla viene eseguito prima che tu prema Schedule.",
    revisedBelow: "La bozza che era qui è stata modificata e si trova più in basso.",
    proposed: (name) => `Ecco che cosa cambierebbe in «${name}».`,
    example: (cron) => `Per esempio «ogni giorno feriale alle 8:30» o «${cron}».`,
  },
  pt: {
    understood: "Foi isto que entendi.",
    unsure: "Não tenho certeza: verifique os dias e as horas.",
    found: (count) => `Encontrei ${count} tarefas na mensagem.`,
    revised: "Alterado. Nada é executado antes de clicar em Schedule.",
    revisedBelow: "O rascunho que estava aqui foi alterado e está mais abaixo.",
    proposed: (name) => `Isto é o que mudaria em “${name}”.`,
    example: (cron) => `Por exemplo, “todo dia útil às 8:30” ou “${cron}”.`,
  },
  nl: {
    understood: "Zo heb ik het begrepen.",
    unsure: "Ik ben er niet zeker van: controleer dagen en tijden.",
    found: (count) => `Ik heb hierin ${count} taken gevonden.`,
    revised: "Gewijzigd. Er wordt niets uitgevoerd voordat je op Schedule drukt.",
    revisedBelow: "Een concept dat hier stond, is gewijzigd en staat verderop.",
    proposed: (name) => `Dit zou er veranderen aan “${name}”.`,
    example: (cron) => `Bijvoorbeeld “elke werkdag om 8:30” of “${cron}”.`,
  },
  pl: {
    understood: "Tak to rozumiem.",
    unsure: "Nie mam pewności: sprawdź dni i godziny.",
    found: (count) => `Zadania znalezione w wiadomości: ${count}.`,
    revised: "Zmieniono. Nic się nie uruchomi, dopóki nie naciśniesz Schedule.",
    revisedBelow: "Szkic, który tu był, został zmieniony i znajduje się niżej.",
    proposed: (name) => `Oto co zmieni się w zadaniu „${name}”.`,
    example: (cron) => `Na przykład „w każdy dzień roboczy o 8:30” albo „${cron}”.`,
  },
  ru: {
    understood: "Вот как я это понимаю.",
    unsure: "Я не уверен: проверьте дни и время.",
    found: (count) => `Найдено задач в сообщении: ${count}.`,
    revised: "Изменено. Ничего не запустится, пока вы не нажмёте Schedule.",
    revisedBelow: "Черновик, который был здесь, изменён и находится ниже.",
    proposed: (name) => `Вот что изменится в задаче «${name}».`,
    example: (cron) => `Например, «каждый будний день в 8:30» или «${cron}».`,
  },
  tr: {
    understood: "Anladığım bu.",
    unsure: "Emin değilim: günleri ve saatleri kontrol et.",
    found: (count) => `Mesajda ${count} görev buldum.`,
    revised: "Değiştirildi. Schedule düğmesine basmadan hiçbir şey çalışmaz.",
    revisedBelow: "Buradaki taslak değiştirildi ve aşağıda duruyor.",
    proposed: (name) => `“${name}” görevinde şunlar değişir.`,
    example: (cron) => `Örneğin “her iş günü 8:30'da” ya da “${cron}”.`,
  },
  zh: {
    understood: "我的理解如下。",
    unsure: "我不太确定，请核对日期和时间。",
    found: (count) => `我在这条消息里找到了 ${count} 个任务。`,
    revised: "已修改。按下 Schedule 之前不会运行任何内容。",
    revisedBelow: "这里的草稿已修改，显示在下方。",
    proposed: (name) => `“${name}”将作如下更改。`,
    example: (cron) => `例如“每个工作日早上8:30”或“${cron}”。`,
  },
  ja: {
    understood: "次のように理解しました。",
    unsure: "確信がありません。曜日や時刻を確認してください。",
    found: (count) => `メッセージから${count}件のタスクが見つかりました。`,
    revised: "変更しました。Schedule を押すまで何も実行されません。",
    revisedBelow: "ここにあった下書きは変更され、下に表示されています。",
    proposed: (name) => `「${name}」は次のように変わります。`,
    example: (cron) => `例：「平日の8:30」または「${cron}」。`,
  },
  ko: {
    understood: "이렇게 이해했습니다.",
    unsure: "확실하지 않습니다. 날짜와 시간을 확인해 주세요.",
    found: (count) => `메시지에서 작업 ${count}개를 찾았습니다.`,
    revised: "변경했습니다. Schedule을 누르기 전에는 아무것도 실행되지 않습니다.",
    revisedBelow: "여기에 있던 초안이 변경되어 아래에 있습니다.",
    proposed: (name) => `“${name}” 작업이 이렇게 바뀝니다.`,
    example: (cron) => `예: “평일 8시 30분” 또는 “${cron}”.`,
  },
};

/** English where a language has none. */
export function assistantWords(language: string): AssistantWords {
  return byLanguage[language] ?? en;
}
