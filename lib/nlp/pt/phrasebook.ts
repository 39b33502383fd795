import type { Phrasebook } from "../core/language";
import type { PartOfDay } from "../core/slots";

const parts: Record<PartOfDay, string> = {
  morning: "De manhã",
  lunch: "Na hora do almoço",
  afternoon: "À tarde",
  evening: "Ao anoitecer",
  night: "À noite",
  nightly: "De madrugada",
  endOfDay: "No fim do dia",
  hours: "Em horário comercial",
  day: "Durante o dia",
};

export const phrasebook: Phrasebook = {
  noZone: "Sem fuso horário: UTC",
  noRecipient: "Destinatário: o administrador",
  recipientIsAuthor: "Destinatário: você",
  recipientIs: (address) => `Destinatário: ${address}`,
  noAddress: (person) =>
    `Não se conhece o endereço de “${person}”, por isso nada lhe é enviado. Adicione-o aos destinatários.`,
  noTime: (time) => `Sem hora: ${time}`,
  partOfDay: (part, time) => `${parts[part]}: ${time}`,
  stretch: (part, from, to) => `${parts[part]}: das ${from} às ${to}`,
  bareHour: (said, time) => `“${said}” foi lido como ${time}`,
  noWeekday: "Sem dia da semana: segunda-feira",
  noMonthDay: "Sem dia do mês: dia 1",
  noMonth: "Sem data: 1 de janeiro",
  timesADay: (times) => `Sem horas: ${times}`,
  onceOnly: "Executa uma vez: não foi pedida repetição",
  anchored: "Conta a partir da primeira execução",
  approximate: (words) =>
    words === "few"
      ? "“Alguns” não é um número exato: foi usado 3"
      : "Só uma das horas pode ser uma tarefa única; foi usada a primeira",
  openEnd: (words) => `“${words}” não é uma data: continua até ser interrompida`,
  holidays: "Os feriados não são conhecidos: escolha um calendário de exclusão para omiti-los",
  mixed: "Estes dias e horas não cabem em um só agendamento. Qual deve ser?",
  dateStays:
    "Um agendamento destes dias não pode excluir uma única data. Agende como abaixo; essa execução pode ser pulada depois.",
  workdayInterval: "Não é possível contar dias úteis pulando fins de semana. Em que dias da semana deve executar?",
  askWhen: "Quando deve ser executada?",
  askWhat: "O que deve ser feito então?",
  askEvent:
    "Uma tarefa é executada em horários, não quando algo acontece. Ela pode verificar repetidamente: com que frequência?",
  impossible: (words) => `“${words}” não existe. Qual deve ser o dia e a hora?`,
  askHour: (hour) => `Às ${hour} em ponto, da manhã ou da tarde, e em que dias?`,
  askMeridiem: (hour) => `${hour} da manhã ou da tarde?`,
  askHowOften: "De quanto em quanto tempo deve executar nesse período?",
  whenOptions: ["Todos os dias às 09:00", "De segunda a sexta às 09:00", "Toda segunda-feira às 09:00"],
  hourOptions: ([morning, afternoon]) => [
    `Todos os dias às ${morning}`,
    `Todos os dias às ${afternoon}`,
    `Amanhã às ${afternoon}`,
  ],
  howOftenOptions: ["A cada hora", "A cada 30 minutos", "Uma vez, no início"],
  past: "Essa hora já passou.",
  pastDay: "Esse momento já passou. Quando deve ser executada?",
  leftOutYearly: (day) => `O dia ${day} é saltado, e o mesmo dia de cada ano seguinte.`,
  severalOnce: "Uma tarefa única executa só uma vez. Qual destas horas deve ser, ou como deve repetir?",
  unread: (words) => `Não consigo agendar “${words}”. Quando deve ser executada?`,
  scattered: "Que hora pertence a cada tarefa? Escreva uma mensagem por tarefa ou indique um só horário para tudo.",
  shortMonths: (day) => `Os meses sem dia ${day} são omitidos`,
  commands: {
    question: "Isto é uma pergunta, por isso nada foi agendado. Diga o que deve ser feito e quando, e será uma tarefa.",
    list: "Abra Tarefas para ver tudo o que está agendado, com a próxima execução de cada uma.",
    edit: "Para alterar uma tarefa, abra-a em Tarefas e edite ali o texto ou o horário.",
    pause: "Para pausar uma tarefa, abra-a em Tarefas e toque em Pausar. Ali também é possível retomá-la.",
    resume: "Para retomar uma tarefa pausada, abra-a em Tarefas e toque em Retomar.",
    delete: "Para excluir uma tarefa, abra-a em Tarefas e toque em Excluir.",
    run: "Para executar uma tarefa agora, abra-a em Tarefas e toque em Executar agora.",
    none: "Isto descreve algo; não há nada para agendar. Diga o que deve ser feito e quando.",
  },
  never: "Nenhum dia ou hora se encaixa neste horário.",
  notTask: "Não há nada para agendar neste texto. Diga o que deve ser feito e quando.",
  leftOver: (words) => `“${words}” não faz parte de um horário.`,
  onceAt: (date, time) => `Uma única vez, em ${date} às ${time}`,
  seasons: {
    locale: "pt",
    names: {
      spring: /^(?:no |na |em |durante o |durante a |todo |toda |cada )(?:primavera)s?$/,
      summer: /^(?:no |na |em |durante o |durante a |todo |toda |cada )(?:verao|veroes)s?$/,
      autumn: /^(?:no |na |em |durante o |durante a |todo |toda |cada )(?:outono)s?$/,
      winter: /^(?:no |na |em |durante o |durante a |todo |toda |cada )(?:inverno)s?$/,
    },
  },
};
