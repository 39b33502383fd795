import { expect, it } from "vitest";
import { readEntry } from "./entry";
import { promptWords } from "./prompt-words";

const entry = (text: string, keep: string[], drop: string[]) =>
  readEntry({ id: "x", lang: "en", category: "prompt", text, expect: { crons: ["0 9 * * 1"] }, keep, drop });

it("finds a lost task word in none of the prompts, and a leaked schedule word in one of them", () => {
  const words = entry("Mail Bob the “Monday Digest” on Mondays at 9", ["Bob", "“monday digest”"], ["Mondays", "9"]);
  expect(promptWords(['Mail Bob the "Monday Digest".'], words)).toEqual({ lost: [], leaked: [] });
  expect(promptWords(["Mail the 'Monday Digest' of 2019.", "Go on Mondays."], words)).toEqual({
    lost: ["Bob", "“monday digest”"],
    leaked: ["Mondays"],
  });
});

it("does not let a kept title leak, and needs no spaces in Chinese", () => {
  expect(
    promptWords(["Read Monday Digest."], entry("Monday: read Monday Digest", ["Monday Digest"], ["Monday"])).leaked,
  ).toEqual([]);
  expect(promptWords(["每天检查服务器"], entry("每天检查服务器", ["检查"], ["每天"])).leaked).toEqual(["每天"]);
});
