/** Verbs that open a task. Used to tell jobs apart and a task from a greeting. */
export const taskVerbs = new Set(
  "add aggregate alert analyse analyze announce approve archive arrange ask assemble assess assign attend audit back backfill backup bake bathe bleach book brew bring broadcast brush build buy calculate calibrate call capture catch celebrate chase check clean clear collate collect compare compile compose compute confirm congratulate consolidate convert cook copy count countersign crawl create curate deactivate decommission deduct dedupe defrost delete deliver deploy descale describe detect digest dim disable disarm discuss disinfect dispatch distribute do donate download draft drive email enable encrypt ensure enter escalate estimate evaluate examine explain export extract fax fertilise fertilize fetch file finalise finalize find fix flag fold follow forecast forward freeze gather generate get give grab grease greet groom hang harvest highlight identify import index inform inspect install investigate invite join knead lay list listen load log look lookup lower lubricate mail make marinate measure merge message migrate monitor mop move mow mulch mute nag nominate notify nudge optimize order organize pay peel perform photograph pick ping play plug polish poll post pray predict preheat prepare print process produce prompt proofread provision prune publish pull purge push query raise read rebalance reboot rebuild recap reconcile reconnect record redeploy refill refresh refund rehearse reindex reject relaunch reload remind remove rename renew reorder replace reply report request rerun research resend reserve reset respond restart restock restore retrieve retry review revoke rinse rollback rotate run sand sanitise sanitize save say scan schedule scrape scrub search sell send settle share show shred shut simulate sing skim snapshot soak sort spin start stash sterilise sterilize stop submit subscribe suggest summarise summarize swap sweep switch sync synchronize take talk tally tell test thank think tidy tighten toggle track transcribe transfer translate trigger turn tweak tweet unarchive unload unlock unmute unplug update upgrade upload use vacuum validate verify visit vote wake walk warm warn wash watch weigh wipe wrap write".split(
    " ",
  ),
);

/** Verbs that are as often nouns or adjectives: "the 5 open invoices", "light rain". */
const otherVerbs = new Set(
  "arm bank bill charge close cool cut deposit drain draw dump dust empty exercise feed fill hand heat help hold host invoice iron keep label leave light lock meditate milk note open pack paint patch place plan plot practice practise price put rate revise ring roll scale seed set ship sign spray stock stream stretch study tag top water weed".split(
    " ",
  ),
);

/** Whether a word can open a task, where nothing else says that it is a noun. */
export function isTaskVerb(word: string): boolean {
  return taskVerbs.has(word) || otherVerbs.has(word);
}

export const VERB = `(?:${[...taskVerbs, ...otherVerbs].join("|")})`;
