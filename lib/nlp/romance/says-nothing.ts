/** "Ah, … también": no thing to do and none to do it to. */
export const saysNothing = (words: string): boolean =>
  !/[\p{L}\p{N}]/u.test(
    words.replace(
      /(?<!\p{L})(?:ah|oh|eh|uh|ok|vale|também|también|tambem|tambien|aussi|anche|pure|igual)(?!\p{L})/giu,
      "",
    ),
  );
