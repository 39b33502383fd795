/** A number in digits or in signs. */
export const NUMBER = "(?:\\d{1,2}|[一二三四五六七八九十两]{1,3})";
