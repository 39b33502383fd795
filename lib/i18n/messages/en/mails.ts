/** Messages that the product itself sends. The text is Markdown. */
export const mails = {
  paused: {
    subject: "Paused: {name}",
    text: `Your task **{name}** does not run any more.

{reason}.

{runs}

Open the task to see its runs, change it or resume it: {link}`,
    lastRuns: "The last runs:",
    run: "- {dueAt}: {summary}",
    noRuns: "It has no failed runs.",
    noSummary: "failed without a word",
  },
};
