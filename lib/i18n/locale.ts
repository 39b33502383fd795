/** The one language of the interface so far; the catalogue of another one has the same shape. */
export const LOCALE = "en";
