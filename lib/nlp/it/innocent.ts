/** Usual words one letter away from a word of the schedule, without accents: they are meant as they stand. */
export const innocent = new Set(
  `
  agosto annali anni annua annuari annulli annuncio aperti aprile aprire aprirle aprite domanda domande domandi
  domani domenica domenico domini entrate ferilli gennaro giorgi giornale giornali giornata giornate giovane
  giovani giovi giungo gusto landi lindi lunatico lunedi lungi maggia maggie maggio maggior maggiore maglio mangio
  manti manzo marco margo mario marko marlo marmo martello martina martine martino marzia marzio marzo mastino
  matti mattia mattie mattino mattone mattoni mazzo mensa mensili mensole menti mercati mercato merse mesi messe
  meste meta minati minato minuta minute misti moggio monti nette netti nitti nolte norte notai notate notati
  nottata notte notti ogni ognuno oracolo orario ordine ordini ottobre pomeriggi pranza pranzi quindici sabatini
  sabbia saito salati salato salto sanato sarto seconda seconde secondo sedata sera serata serate serrata
  settimanale settore sperata strata tatti tette tetti titti totti trimestre tutsi tutte tutti tuttle venatura
  vendi venture venturi verdi vettura
`
    .trim()
    .split(/\s+/),
);
