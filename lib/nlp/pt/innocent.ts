/** Usual words one letter away from a word of the schedule, without accents: they are meant as they stand. */
export const innocent = new Set(
  `
  abada abria abrir abriu acaba acata aceda achada acida acuda agosto alada alcada amada amanda anais anubis anula
  apanha aposto aranha arcada atada atuais atual cadeia cadela daria dario diario dias diria domina domingas
  dominio dominios domino haras honras hora horan horas hordas hortas horus julgo julio junco junto lunar macro
  maior manco manha manhas marao marca marcao marci marcio marco marcos marcou marcy mares margo mario marko maroc
  meio melodia memes mensa menta mentais mental mesas messe messes metes mexes minato minto minuta minutas mises
  missa moses noiva ontem proximal quanta quantas quantos quarta quartas quartel quarto quartos quartz quieta
  quietas quina quinas quincas quinoa quintais quintal quintao quinto quintus quita sabado sabao sabido sabio
  sacado safado safados saido salado saldo sarado sarados saudo seguida seguidas seguido seguidos seguindo segunda
  segurar seguro seita seitas semanas seminal senta serta setas sextante sexto tarde teras terco tercos teria
  terias termas terna terra terras tidas tidos tocas tocos toda todos tolas tolos tomas tomos topos toras torca
  toros turca turcas
`
    .trim()
    .split(/\s+/),
);
