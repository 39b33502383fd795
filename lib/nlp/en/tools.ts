const rules: [string, RegExp][] = [
  [
    "server_check",
    /\b(?:servers?|hosts?|health|uptime|ping|ports?|daemons?|is up|are up|reachable|availability|online)\b/i,
  ],
  [
    "http_request",
    /https?:\/\/|\b(?:urls?|api|apis|endpoints?|web\s?sites?|web\s?pages?|sites?|webhooks?|http|fetch|download|scrape|crawl)\b/i,
  ],
  [
    "send_email",
    /\b(?:e-?mails?|mails?|notify|notification|notifications|remind|reminders?|alerts?|warn|tell|inform|let .{2,30} know|message me|report (?:back )?to|send(?!.{0,30}\b(?:request|payload|webhook|post)))\b|@[\w-]+\.\w/i,
  ],
];

/** Of the built-in tools those that the words of the task call for, in the catalogue's order. */
export function suggestTools(text: string): string[] {
  return rules.filter(([, pattern]) => pattern.test(text)).map(([tool]) => tool);
}
