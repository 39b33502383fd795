import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface CalendarServer {
  url: string;
  /** What it answers from now on. */
  says(text: string, status?: number): void;
  requests(): number;
  close(): Promise<void>;
}

/** An HTTP server on a loopback port that serves one calendar. */
export async function startCalendarServer(): Promise<CalendarServer> {
  let answer = { text: "", status: 200 };
  let requests = 0;
  const server = createServer((_request, response) => {
    requests += 1;
    response.writeHead(answer.status, { "content-type": "text/calendar" }).end(answer.text);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/holidays.ics`,
    says(text, status = 200) {
      answer = { text, status };
    },
    requests: () => requests,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** A calendar of one whole-day event, repeated every year. */
export function yearlyCalendar(day: string, title: string): string {
  const event = [
    `UID:${title}`,
    `SUMMARY:${title}`,
    `DTSTART;VALUE=DATE:${day.replaceAll("-", "")}`,
    "RRULE:FREQ=YEARLY",
  ];
  return ["BEGIN:VCALENDAR", "VERSION:2.0", "BEGIN:VEVENT", ...event, "END:VEVENT", "END:VCALENDAR", ""].join("\r\n");
}
