/** Verbs that open a task. Used to tell jobs apart and a task from a greeting. */
export const taskVerbs = new Set(
  "add aggregate alert analyse analyze announce archive ask assess audit back backup book build calculate call check clean clear collect compare compile compose compute confirm copy count crawl create curate deliver deploy detect digest do download draft email ensure evaluate examine export extract fetch file find flag forecast gather generate get give give grab identify import index inspect invite inform investigate list load log look mail make measure message monitor move notify optimize order organize pay perform ping play post predict prepare print process produce prune pull publish purge push query read rebuild recap record refresh remind remove renew renew report request research resend reset restart review rotate run save scan schedule scrape search send share show sort start stop submit suggest summarise summarize sweep sync synchronize take tell test track trigger turn update upload validate verify visit warm warn wake watch write".split(
    " ",
  ),
);

export const VERB = `(?:${[...taskVerbs].join("|")})`;
