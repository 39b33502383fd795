import { describe, expect, it } from "vitest";
import { suggestTools } from "./tools";

describe("suggestTools", () => {
  it.each([
    ["Check https://example.com and email me.", ["server_check", "send_email"]],
    ["Check that https://example.com answers.", ["server_check"]],
    ["Verify the TLS certificate of example.com and email me.", ["server_check", "send_email"]],
    ["Email me a disk space report.", ["server_check", "send_email"]],
    ["Check the memory and CPU load.", ["server_check"]],
    ["Watch port 8080 on 10.0.0.5.", ["server_check"]],
    ["Ping db.example.com:5432.", ["server_check"]],
    ["Check the DNS of example.com.", ["server_check"]],
    ["Check the backups.", ["server_check"]],
    ["Monitor our website and alert us if it is down.", ["server_check", "send_email"]],
    ["https://example.com/health", ["http_request"]],
    ["Fetch https://example.com/check/disk.json.", ["http_request"]],
    ["Get https://example.com and mail it to ada@example.com.", ["http_request", "send_email"]],
    ["Call the weather API.", ["http_request"]],
    ["Send a POST request to https://example.com/hook.", ["http_request"]],
    ["POST https://example.com/hook.", ["http_request"]],
    ["Get example.com/prices.", ["http_request"]],
    ["Check that https://example.com contains “Welcome”.", ["server_check", "http_request"]],
    ["Check https://example.com and read its body.", ["server_check", "http_request"]],
    ["Remind me to check the servers and https://example.com.", ["send_email"]],
    ["Send me a reminder to call Bob.", ["send_email"]],
    ["Remind me to stretch. Check the servers.", ["server_check", "send_email"]],
    ["Read https://medium.com/@ada.example and report.csv.", ["http_request"]],
    ["Check the price of the LG C4 and tell me if it drops.", ["http_request", "send_email"]],
    ["Prices check.", ["http_request"]],
    ["Print the price list.", []],
    ["Sort report.csv.", []],
    ["Rotate the logs.", []],
  ])("%s", (text, tools) => {
    expect(suggestTools(text)).toEqual(tools);
  });
});
