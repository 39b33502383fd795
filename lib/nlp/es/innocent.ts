/** Usual words one letter away from a word of the schedule, without accents: they are meant as they stand. */
export const innocent = new Set(
  `
  abria abrid abril abrio abrir abris acosto agito agosta agoto anales angosto animo anita anitos annales anoto
  anual anula aposto atril bienes caida daria darias dario diaria diario diarios dios diria dirias diseno dominio
  dominios domino enebro enerva entero entro ferrero finge finges funde haras heras hojas hojitas honras hora
  horan horcas hordas horno horus judio jueces juego juegos julia julie julito junco junin junior junko junto
  lines luces lunar lunas macana magana maite majo maltes manaba manada manana mante mantos manzana manzo marana
  marce marco marcos marea mareo mares marge margo marie mario marko marlo marne marta marte martel martens marti
  martos marty mates matte mayo mayor mayte memes menes mentos mesa mesas meses metes miera mierd minos minuta
  minutas mises mitos mixtos montos morte moses noche noches projimo proximal quincenas sabana sabido sacado
  sacados salado salados salvado samana sanado seguido seguidos segundos segura semilla seminal tarde tardes
  tempano temprana tempranos tener tobas tocas todas todos togas toldos tomas tomos tonos topas topos toros verne
  viera vieran viernesanto vieron vierte
`
    .trim()
    .split(/\s+/),
);
