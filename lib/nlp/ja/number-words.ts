/** A number in digits or in signs. */
export const NUMBER = "(?:\\d{1,3}|[一二三四五六七八九十]{1,3})";
