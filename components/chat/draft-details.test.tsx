import { renderToStaticMarkup } from "react-dom/server";
import { IntlProvider } from "use-intl";
import { expect, it } from "vitest";
import { TooltipProvider } from "@/components/ui/tooltip";
import { LOCALE, messages } from "@/lib/i18n";
import { DraftDetails } from "./draft-details";
import type { DraftState } from "./use-draft";

function shown(tools: string[]): string {
  const draft = { prompt: "Check it.", language: "en", tools, recipients: ["ann@example.com"] };
  const state = { draft, refusals: {}, edit: () => {}, revert: () => {} } as unknown as DraftState;
  return renderToStaticMarkup(
    <IntlProvider locale={LOCALE} messages={messages} timeZone="UTC">
      <TooltipProvider>
        <DraftDetails state={state} editable />
      </TooltipProvider>
    </IntlProvider>,
  );
}

it("names who gets mail while the mail tool is on", () => {
  const html = shown(["server_check", "send_email"]);
  expect(html).toContain("Sends e-mail to");
  expect(html).toContain("ann@example.com");
});

it("says that no mail is sent while the mail tool is off", () => {
  const html = shown(["server_check"]);
  expect(html).not.toContain("Sends e-mail to");
  expect(html).not.toContain("ann@example.com");
  expect(html).toContain("None is sent");
});
