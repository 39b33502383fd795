import { AppRouterContext } from "next/dist/shared/lib/app-router-context.shared-runtime";
import type { ComponentProps } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { IntlProvider } from "use-intl";
import { expect, it } from "vitest";
import type { ProposalView } from "@/lib/conversations/schemas";
import { LOCALE, messages } from "@/lib/i18n";
import { ChatActionsProvider } from "./chat-actions";
import { Proposals } from "./proposals";

const router = {} as NonNullable<ComponentProps<typeof AppRouterContext.Provider>["value"]>;
const actions = {} as ComponentProps<typeof ChatActionsProvider>["actions"];

function proposal(taskName: string, more: Partial<ProposalView> = {}): ProposalView {
  return {
    ...{ id: taskName, kind: "pause", status: "open", standing: "ready", taskId: taskName, taskName },
    ...{ taskStatus: "active", language: "en", changes: [], before: null, after: null, changedRuns: [] },
    ...{ assumptions: [], warnings: [], runId: null },
    ...more,
  };
}

function shown(proposals: ProposalView[]): string {
  return renderToStaticMarkup(
    <AppRouterContext value={router}>
      <IntlProvider locale={LOCALE} messages={messages} timeZone="UTC">
        <ChatActionsProvider actions={actions}>
          <Proposals proposals={proposals} />
        </ChatActionsProvider>
      </IntlProvider>
    </AppRouterContext>,
  ).replace(/<[^>]+>/g, " ");
}

it("names every task and counts them on the one button", () => {
  const text = shown([proposal("Stock Sync"), proposal("Payroll Export")]);
  for (const words of ["Pause 2 tasks", "Stock Sync", "Payroll Export", "Pause all 2"]) expect(text).toContain(words);
});

it("counts what is still open, and offers nothing once all is done", () => {
  const done = proposal("Stock Sync", { status: "applied" });
  expect(shown([done, proposal("Payroll Export")])).toContain("Pause 1 task");
  expect(shown([done, proposal("Payroll Export", { status: "applied" })])).not.toContain("Discard");
});

it("gives each kind of thing a card of its own", () => {
  const text = shown([proposal("Stock Sync", { kind: "delete" }), proposal("Payroll Export"), proposal("Shop Check")]);
  for (const words of ["Delete", "Stock Sync", "Pause all 2", "Payroll Export", "Shop Check"])
    expect(text).toContain(words);
});

it("says of a change that a newer one stands in for that it is replaced", () => {
  const open = proposal("Stock Sync", { kind: "edit" });
  expect(shown([open])).toContain("Proposed");
  const text = shown([{ ...open, standing: "replaced" }]);
  expect(text).toContain("Replaced");
  expect(text).not.toContain("Proposed");
});
