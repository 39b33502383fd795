import type { Replies } from "./types";

export const portuguese: Replies = {
  tasks:
    "{count, plural, =0 {Ainda não há tarefas. Diga o que fazer e quando, e haverá uma.} one {Há uma tarefa.} other {Há # tarefas.}}",
  tasksWithMail:
    "{count, plural, =0 {Nenhuma tarefa envia e-mails.} one {Uma tarefa envia e-mails.} other {# tarefas enviam e-mails.}}",
  tasksOn:
    "{day}: {count, plural, =0 {nada está previsto.} one {uma tarefa está prevista.} other {# tarefas estão previstas.}}",
  lookAtRuns:
    "O que foi executado, e como terminou, está em Runs, do mais recente. Diga o nome de uma tarefa e mostro a sua última execução.",
  lastRun: "Esta é a execução mais recente de “{name}”.",
  hasNotRun: "“{name}” ainda não foi executada.",
  does: "“{name}” faz isto: {prompt}",
  hello:
    "Olá! Diga o que fazer e quando, por exemplo “Verifique https://example.com todo dia útil às 9”, ou pergunte “Quais são as minhas tarefas?”.",
  thanks:
    "De nada. Pergunte “Quais são as minhas tarefas?” ou diga o que mais fazer, por exemplo “Lembre-me na sexta às 14 de enviar o relatório”.",
  help: "Diga o que fazer e quando, por exemplo “Verifique https://example.com todo dia útil às 9”, e faço um rascunho. Também altero, pauso, executo e apago tarefas: “pausa-a até segunda-feira”. Nada acontece antes de clicar em um botão.",
  unclear:
    "Não entendi “{words}” como uma alteração de “{name}”. Diga outra hora, outros dias, um endereço de e-mail ou um novo nome, ou diga “pausa-a” ou “apaga-a”.",
  quoted: "“{name}”",
  which: "Qual delas?",
  whichOfMany: "{total} correspondem, e estas são {count}. Qual delas? Também pode escrever outro nome.",
  similar: "Não encontrei nenhuma tarefa chamada “{name}”. É uma destas?",
  notFound: "Não encontrei nenhuma tarefa chamada “{name}”. Isto é o que há:",
  notFoundAndNone: "Não encontrei nenhuma tarefa chamada “{name}”, e ainda não há tarefas.",
  notYours: "“{name}” é de {owner}. Só o dono ou um administrador a pode alterar.",
  onlyDraft: "“{name}” ainda é um rascunho: nada é executado antes de Schedule, e Discard no cartão descarta-o.",
  noChange:
    "Nestas palavras não há nada que altere “{name}”. Diga outra hora, outros dias, um endereço de e-mail ou um novo nome.",
  same: "“{name}” já é assim: nada mudaria.",
  revised: "Alterado. Nada é executado antes de clicar em Schedule.",
  revisedEach: "{count} rascunhos alterados. Nada é executado antes de clicar em Schedule.",
  proposedEach: "Isto é o que aconteceria a {count} tarefas.",
  undone: "Desfeito. Nada é executado antes de clicar em Schedule.",
  discarded: "O rascunho “{name}” foi descartado. Nada tinha sido executado.",
  whatAbout: "O que deve mudar em “{name}”: a hora, os dias, o que faz ou quem recebe?",
  pressSchedule: "Prima Schedule no cartão de “{name}”: só palavras não iniciam nada.",
  pressDiscard: "“{name}” é só um rascunho, por isso nada é executado. Discard no cartão descarta-o.",
  pressApply: "Prima o botão do cartão: só palavras não mudam nada.",
  pressDiscardProposal: "Ainda nada foi feito. Discard no cartão descarta-o.",
  runs: "“{name}” é executada: {schedule} ({zone}).",
  isPaused: "“{name}” está em pausa e volta a ser executada quando for retomada: {schedule} ({zone}).",
  hasNoRun: "“{name}” não tem execuções pela frente. O seu horário: {schedule} ({zone}).",
  means: "Isto é o que “{expression}” significa.",
  noTrouble: "“{name}” não falhou nem omitiu execuções.",
  neverRan: "“{name}” ainda não foi executada, por isso nada falhou.",
  "trouble.failed": "Esta é a última execução de “{name}” que falhou.",
  "trouble.missed": "Esta execução de “{name}” foi perdida.",
  "trouble.skipped": "Esta execução de “{name}” foi omitida.",
  "propose.edit": "Isto é o que mudaria em “{name}”.",
  "propose.until": "“{name}” não iniciaria nada antes de {time} ({zone}) e continuaria sozinha a partir daí.",
  "propose.pause": "“{name}” não iniciaria nada até ser retomada.",
  "propose.pauseEndUnread":
    "“{name}” não iniciaria nada até alguém a retomar: não consegui ler quando acaba a pausa. Diga um dia ou uma hora, por exemplo “pausa-a até segunda-feira”.",
  "propose.pauseAll": "Tarefas que não iniciariam nada até serem retomadas ({count}): {names}.",
  "propose.pauseAllEndUnread":
    "Tarefas que não iniciariam nada até serem retomadas ({count}): {names}. Não consegui ler quando acaba a pausa. Diga um dia, por exemplo “pausa tudo até segunda-feira”.",
  "propose.untilAll": "Tarefas que não iniciariam nada nesse tempo e depois continuariam sozinhas ({count}): {names}.",
  "propose.untilNot":
    "Não entram, porque depois não restaria nenhuma execução: {names}. Diga “pausa” ou “apaga” e o nome.",
  "propose.untilAlready": "Nenhuma das tarefas ativas inicia nada antes disso.",
  "propose.resumeAll": "Tarefas que voltariam ao seu horário ({count}): {names}.",
  "propose.deleteAll": "Tarefas que seriam apagadas ({count}): {names}.",
  "propose.runAll": "Tarefas que seriam executadas agora uma vez ({count}): {names}.",
  "propose.resume": "“{name}” voltaria ao seu horário.",
  "propose.delete": "“{name}” seria apagada.",
  "propose.run": "“{name}” seria executada agora uma vez, além do seu horário.",
  "already.active": "“{name}” não está em pausa: segue o seu horário.",
  "already.paused": "“{name}” já está em pausa.",
  "already.completed": "“{name}” está concluída: não tem execuções pela frente. Dê-lhe primeiro um novo horário.",
  "already.deleted": "“{name}” foi apagada.",
  "noneTo.pause": "Não há tarefas ativas para pausar.",
  "noneTo.resume": "Não há tarefas em pausa.",
  "noneTo.delete": "Não há tarefas para apagar.",
  "noneTo.run": "Não há tarefas ativas para executar.",
  "noneTo.skip": "Nenhuma das suas tarefas está prevista nessa altura: nada mudaria.",
  "cannotUndo.delete": "Uma tarefa apagada não volta. Peça-a outra vez para criar uma nova.",
  "cannotUndo.run": "Uma execução iniciada não pode ser desfeita. Pode cancelá-la na página dela.",
  "cannot.nothingAfter":
    "Depois não restaria nenhuma execução de “{name}”, por isso não pode ser pausada até lá. Diga “pausa-a” até a retomar, ou “apaga-a”.",
  "cannot.startsLater":
    "“{name}” não inicia nada antes de {time} ({zone}) de qualquer modo, por isso uma pausa até lá não muda nada. Para correr mais cedo, diga “retome isso”.",
  hasNotRunOn: "“{name}” não foi executada em {day}.",
  noFailure: "“{name}” não falhou.",
  skipping: "Saltado a pedido: {times}.",
  skipsDropped: "Já não é saltado, porque nada está previsto nessa altura: {times}.",
  partUnread: "Não percebi “{words}” como algo a fazer com uma tarefa. Diga-o numa mensagem à parte.",
  "cannot.skipLater":
    "“{name}” deve ser saltada em {day}, mas o seu horário não pode saltar uma única data com execuções antes. Diga “pule a próxima execução” quando elas passarem, ou pause-a até {again}, o que salta também as anteriores.",
  "cannot.skipUnread":
    "Há execuções de “{name}” a saltar, mas não percebi quais. Diga “pule a próxima execução”, “pule amanhã” ou “pule” e uma data.",
  "cannot.nothingLeft":
    "Quer excluir dias ou horas de “{name}”, mas ela não tem outros: não sobraria nada. Indique outros, ou diga “pause” ou “apague”.",
  "cannot.skipNothing": "“{name}” deve ser saltada uma vez, mas nada está previsto nessa altura: nada mudaria.",
  "cannot.skipAll":
    "“{name}” deve ser saltada uma vez, mas depois não haveria mais nada. Diga antes “pause” ou “apague”.",
  "cannot.endOver":
    "“{name}” deveria rodar até um dia que já passou; nada foi alterado. Diga um dia que ainda vem, ou “pausa-a” ou “apaga-a”.",
  "cannot.orNextWorkday":
    "Se o dia cair no fim de semana, deveria valer o dia útil seguinte, mas nenhum horário tem essa regra; nada foi planejado nem alterado. Diga “no dia útil mais próximo do dia 1” ou “no primeiro dia útil do mês”.",
  "propose.between":
    "“{name}” pularia {count, plural, one {uma execução} other {# execuções}} ({days}) e depois continuaria sozinha. Até lá nada muda.",
  "cannot.holidays":
    "“{name}” não deveria rodar em feriados, mas aqui os feriados não são conhecidos; nada foi alterado. Antes de um feriado, diga “pule a próxima execução”.",
  "cannot.noSuchDay": "Esse dia não existe em nenhum ano; nada foi alterado em “{name}”. Diga uma data que exista.",
  "cannot.skipTooMany":
    "Execuções de “{name}” deveriam ser puladas, mas são mais de 100. Pause-a até que passem: diga “pausa-a até” e um dia.",
  "cannot.later":
    "Isso deveria acontecer com “{name}” mais tarde, mas com palavras uma tarefa só pode ser pausada até um dia. Diga de novo quando for a hora.",
  "cannot.noAddress":
    "{person} deveria receber o que “{name}” envia, mas não conheço o endereço. Escreva-o: “envie também para {person}@…”.",
  "cannot.notRecipient":
    "{person} não deveria receber mais nada de “{name}”, mas não está entre quem recebe: {recipients}.",
  "cannot.elsewhere.model":
    "Entendi que “{name}” deve usar outro modelo, mas palavras não mudam isso. Depois de agendada, defina “model” pela API: PATCH /api/v1/tasks/….",
  "cannot.elsewhere.visibility":
    "Entendi que outras pessoas devem ver “{name}”, ou deixar de ver, mas palavras não mudam isso. Depois de agendada, defina “visibility” pela API: PATCH /api/v1/tasks/….",
  "cannot.elsewhere.limits":
    "Entendi que os limites de “{name}” devem mudar, mas eles não podem ser mudados. Um trabalho mais curto ou menos ferramentas deixam uma execução mais barata.",
  "cannot.whichAddress":
    "Entendi que “{name}” deve usar outro endereço, mas ela cita {links}. Diga qual substituir, ou edite no cartão o que o agente faz.",
  "cannot.noTool":
    "Entendi que “{name}” deve usar outras ferramentas, mas não há nenhuma chamada “{tool}”. Há: {known}.",
  tasksMailing:
    "{count, plural, =0 {Nenhuma tarefa envia e-mails para {person}.} one {Uma tarefa envia e-mails para {person}.} other {# tarefas enviam e-mails para {person}.}}",
  gets: "“{name}” vai para {recipients}.",
  getsNobody: "“{name}” não envia e-mails.",
  "propose.untilAnyway":
    "{count, plural, one {Esta não inicia} other {Estas # não iniciam}} nada até lá de qualquer forma: {names}.",
  tasksPaused:
    "{count, plural, =0 {Nenhuma tarefa está em pausa.} one {Uma tarefa está em pausa.} other {# tarefas estão em pausa.}}",
  stays: "Fica de fora, como disse: {names}.",
  exceptUnknown:
    "Não conheço nenhuma tarefa chamada “{name}”, por isso não sei o que deixar de fora e nada seria feito. Diga outra vez com o nome completo da tarefa.",
  exceptUnread:
    "Não entendi o que deixar de fora em “{words}”, por isso nada seria feito. Diga “apague tudo menos” e o nome de uma tarefa.",
  oneAtATime:
    "Altero uma tarefa de cada vez, por isso ainda nada mudaria. Diga quais, por exemplo “mude {name} para as 10:00”. Todas juntas só podem ser pausadas, retomadas, executadas ou apagadas.",
  newInstead: "Não encontrei nenhuma tarefa chamada “{name}”, por isso esta é nova. Verifique-a antes de a agendar.",
  "cannot.unplannable":
    "Não consigo planear “{words}”, por isso “{name}” fica como está. Diga outros dias ou horas, um início ou uma data em que termina.",
  languages:
    "Leio e respondo em português, inglês, alemão, espanhol, francês, italiano, neerlandês, polaco, russo, turco, chinês, japonês e coreano. Escreva numa delas.",
};
