/** Frequent words of Polish, folded, that are one letter away from a schedule word and none themselves. */
export const ownWords =
  "nastepnie rynek srodka maria przyszlo kolejce nogami marzen przeszla przyszli marta porazka kolejka " +
  "przeszly karze platki srodkami kolejno marco polnocna tygodnika marsa worek rakiem marze piasek polnocny " +
  "sonda mieszac sopot dzielnie nastepcy robocie rynkiem marzyc minusy marcus nastepca randka marza platkow " +
  "sopocie srodkach radek kolejni przyszlam ranga godzi koleje porazek nastepce czerwien marna koleja ranna " +
  "wtorne piaski nastepni piaskiem rania platek pilek pianki workiem godzic nozami minusie stocznia skoda " +
  "raczek sorka marku radka ranami spodzie";
