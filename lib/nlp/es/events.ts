/** "el sábado boda", "el sábado es la boda": a day and what happens on it, and nothing to do. */
export const isEvent = (words: string): boolean =>
  /^(?:es\s|hay\s|tengo\s|tenemos\s)?(?:el\s|la\s|un\s|una\s|mi\s|su\s)?(?:boda|cumpleanos|aniversario|bautizo|comunion|entierro|funeral|fiesta|concierto|examen|entrevista|reunion|presentacion|conferencia|vuelo|tren|mudanza|viaje|juicio|partido|torneo|graduacion|operacion|cita)(?!\p{L})/u.test(
    words,
  );
