/** Words that say that something repeats. */
export const repeats = /매[일주월달년시분]|매\s|마다|평일|주말|격주|격일|간격|날마다|요일은|에 한 번/u;
