import { expect, test } from "vitest";
import { keepHosts } from "../grammar/keep-hosts";
import { nameTask } from "./task-name";

test.each([
  ["Text me the weather.", "Weather"],
  ["Text bob about the meeting.", "Meeting Notification"],
  ["Send me the weather.", "Weather"],
  ["Send me a reminder to put the bins out.", "Put Bins Out Reminder"],
  ["Ping it.", "Ping"],
  ["I need something that watches my server.", "Server Monitor"],
  ["Look at the logs.", "Look at Logs"],
  ["Text processing check.", "Text Processing Check"],
  ["Chase up unpaid invoices older than 30 days.", "Chase Up Unpaid Invoices"],
  ["Remind everyone to submit expenses of more than 50 euros.", "Submit Expenses Reminder"],
  ["Check in for flight LH1430.", "Check in for Flight LH1430"],
  ["Check in.", "Check In"],
  ["Pick up the kids.", "Pick Up Kids"],
  ["Translate the 8 o'clock news into Spanish.", "Translate 8 O'clock News into Spanish"],
  ["Look whether the call queue is over 20.", "Call Queue Check"],
  ["Check the 9 to 5 report.", "9 to 5 Report Check"],
  ["Check if the 17:45 to Oxford is on time.", "17:45 to Oxford Check"],
  ["Check how many seats are left on the 9:00 train.", "Seats Check"],
  ["Compare GBP and EUR.", "GBP and EUR Comparison"],
  ["Compare this week's signups with last week's.", "Signups Comparison"],
  ["Water zone A.", "Water Zone A"],
  ["Send Tom the 3pm figures.", "3pm Figures"],
  ["Email me and the team the minutes.", "Email Minutes"],
  ["Send the team the standup link 5 minutes before our 9:15 standup.", "Standup Link"],
  ["Until it's fixed, check https://x.io.", "x.io Check"],
  ["Track parcel 1Z999 till it arrives.", "Parcel 1Z999 Tracker"],
  ["With meals remind me to take the antibiotic.", "Take Antibiotic Reminder"],
  ["Ten days before my birthday remind Anna to order the cake.", "Order Cake Reminder"],
  ["Follow up with Karen about quote #4417.", "Follow Up with Karen About Quote"],
  ["Back up /srv/2026-11-01 to s3://bk/0900.", "/srv/2026-11-01 Backup"],
  ["Ask the team for updates.", "Ask Team for Updates"],
  ["Fetch the weather for Leeds.", "Weather for Leeds"],
  ["Switch the heating on.", "Switch Heating On"],
  ["Wake me up.", "Wake-up Call"],
  ["Ping me if the site is down.", "Site Is Down Notification"],
])("“%s” is called %s", (prompt, name) => {
  expect(keepHosts(nameTask(prompt), prompt)).toBe(name);
});
