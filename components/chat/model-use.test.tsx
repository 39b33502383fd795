import { renderToStaticMarkup } from "react-dom/server";
import { IntlProvider } from "use-intl";
import { expect, it } from "vitest";
import type { DraftView } from "@/lib/conversations/schemas";
import { LOCALE, messages } from "@/lib/i18n";
import { ModelUse } from "./model-use";

type Use = NonNullable<DraftView["modelUse"]>;

const spent: Use = {
  ...{ model: "gpt-5-nano", tokens: { input: 1412, output: 60 }, costUsd: "0.000094600" },
  ...{ estimated: false, cached: false, read: true },
};

function shown(use: Use): string {
  return renderToStaticMarkup(
    <IntlProvider locale={LOCALE} messages={messages} timeZone="UTC">
      <ModelUse use={use} />
    </IntlProvider>,
  ).replace(/<[^>]+>/g, "");
}

it.each<[string, Partial<Use>]>([
  ["Read by gpt-5-nano: 1,412 + 60 tokens, $0.000095", {}],
  ["Read by gpt-5-nano: 1,412 + 60 tokens, price unknown", { costUsd: null }],
  ["Read by gpt-5-nano: about 1,412 + 60 tokens, free", { costUsd: "0.000000000", estimated: true }],
  ["Read by gpt-5-nano: an earlier answer, nothing spent", { cached: true }],
  ["gpt-5-nano was asked as well: 1,412 + 60 tokens, $0.000095", { read: false }],
])("%s", (words, more) => {
  expect(shown({ ...spent, ...more })).toBe(words);
});
