/** Usual words one letter away from a word of the schedule, without accents: they are meant as they stand. */
export const innocent = new Set(
  `
  ainee ainees annees annexe annexes annie annuaire annule annules apnee chacun chale chape chaque chaques chase
  cheque cheques chique choque choques claque claques craque craques dedain demain demains demande demandes
  demembre demis demon denain depuis derain devin dimension domain douane ferrier hebdos heres hetre hetres
  heureuse heureux heurt heurte heurter heurtes heurts jeudi jeune jeunes jouer joues jouet jouis journal journaux
  journee journey juillet jumeau landis lindy lundi maddy mahdi mains maison malin malins mandy marais marci marcy
  mardi mardis mare mari marin marins maris marly marois marry mars martin martins marty marée matias matiere
  matine matines maton maudis maïs mercerie mercredi midas minet minis minot minus minuscule minute minutie mitis
  moins monde mondes mutin mutins noel notre quotidien quotient saadi samedi saudi second seconde seconder seconds
  semaines soies soins soirees suivait suivent toute toutefois toutes touts vendeur vendre vendres vendu vendue
  vendues vendus
`
    .trim()
    .split(/\s+/),
);
