/** Verbs that open a task. Used to tell jobs apart and a task from a greeting. */
export const taskVerbs = new Set(
  "add aggregate alert analyse analyze announce archive arrange ask assemble assess assign audit back backfill backup book brew bring broadcast build buy calculate call capture chase check clean clear collate collect compare compile compose compute confirm consolidate convert cook copy count crawl create curate deactivate dedupe delete deliver deploy describe detect digest dim disable disarm dispatch distribute do download draft email enable encrypt ensure enter escalate estimate evaluate examine explain export extract fetch file find fix flag follow forecast forward freeze gather generate get give grab highlight identify import index inform inspect install investigate invite join list load log look lookup lower mail make measure merge message migrate monitor move mute nag nominate notify nudge optimize order organize pay perform pick ping play poll post predict prepare print process produce prompt provision prune publish pull purge push query read reboot rebuild recap reconcile record redeploy refill refresh reindex remind remove rename renew reorder replace reply report request rerun research resend reserve reset respond restart restore retrieve retry review revoke rotate run save say scan schedule scrape scrub search sell send share show simulate skim snapshot sort spin start stash stop submit subscribe suggest summarise summarize swap sweep switch sync synchronize take talk tally tell test think tidy toggle track transcribe transfer translate trigger turn tweak tweet unarchive unlock unmute update upgrade upload use vacuum validate verify visit vote wake walk warm warn wash watch weigh wipe write".split(
    " ",
  ),
);

/** Verbs that are as often nouns or adjectives: "the 5 open invoices", "light rain". */
const otherVerbs = new Set(
  "arm charge close cool cut draw empty feed fill hand heat help keep leave light lock note open plan plot ring roll seed sign top water".split(
    " ",
  ),
);

/** Whether a word can open a task, where nothing else says that it is a noun. */
export function isTaskVerb(word: string): boolean {
  return taskVerbs.has(word) || otherVerbs.has(word);
}

export const VERB = `(?:${[...taskVerbs, ...otherVerbs].join("|")})`;
