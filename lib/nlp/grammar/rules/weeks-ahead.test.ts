import { expect, it } from "vitest";
import { outcomeOf } from "../../sentence-outcome.fixture";

it.each([
  ["in two weeks, on the Wednesday, at 15:30, chase the roof quote", "2026-12-09T15:30"],
  ["on Thursday in three weeks at 9 call the notary", "2026-12-17T09:00"],
  ["in a week, on Tuesday at 10, call the bank", "2026-12-01T10:00"],
  ["in zwei Wochen, am Mittwoch, um 15:30 das Angebot nachfragen", "2026-12-09T15:30"],
  ["Freitag in zwei Wochen um 9 das Angebot nachfragen", "2026-12-11T09:00"],
  ["dentro de dos semanas, el miércoles, a las 15:30, reclama el presupuesto", "2026-12-09T15:30"],
  ["dentro de 15 días, el viernes, a las 10 renueva el carnet", "2026-12-11T10:00"],
  ["daqui a duas semanas, na quarta mesmo, às 15h30, cobra o orçamento", "2026-12-09T15:30"],
  ["dans deux semaines, le mercredi, à 15h30, relance le couvreur", "2026-12-09T15:30"],
  ["giovedì tra tre settimane alle 9 chiama il notaio", "2026-12-17T09:00"],
  ["over twee weken, op woensdag, om 15:30 de offerte navragen", "2026-12-09T15:30"],
  ["через две недели, в среду, в 15:30 спроси про смету", "2026-12-09T15:30"],
  ["za dwa tygodnie, w środę, o 15:30 zapytaj o wycenę", "2026-12-09T15:30"],
  ["两周后的周三下午3点半催一下报价", "2026-12-09T15:30"],
  ["2週間後の水曜日15時半に見積もりを催促して", "2026-12-09T15:30"],
  ["2주 뒤 수요일 오후 3시 반에 견적 재촉해 줘", "2026-12-09T15:30"],
])("%s → %s", (text, outcome) => {
  expect(outcomeOf(text, "UTC")).toBe(outcome);
});
