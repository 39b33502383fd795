import { describe, expect, it } from "vitest";
import { mayMatch } from "./letters-seen";
import { matchesOf } from "./matches";
import { neededWords } from "./needed-words";

describe("what every match of a pattern has", () => {
  it.each<[RegExp, readonly (readonly string[])[]]>([
    [/(?<!\p{L})(?:half\san|an?)\shour(?!\p{L})/u, [["hour"]]],
    [/(?<=[,;]\s)(?:until|till?)\s\d/u, [["until", "til", "till"]]],
    [/colou?rs/, [["colors", "colours"]]],
    [/(?:very\s)*late/, [["late"]]],
    [/(?:every )+/, [["every "]]],
    [/(?=.*instead)\p{L}+/u, [["instead"]]],
    [/(?!never)\p{L}+/u, []],
    [/(?:monday|\d+)/, []],
    [/(?:monday|\d+ hours)/, [["monday", " hours"]]],
    [/\u{6bcf}\u9031/u, [["\u6bcf\u9031"]]],
    [/[bc]at{2}/, [["ba", "ca"]]],
    [/Noon/i, [["noon"]]],
    [/é[^x]te/i, [["te"]]],
    [/(?<name>when|as soon as)\k<name>/, [["when", "as soon as"]]],
    [/\p{L}+/u, []],
    [/(?i:noon)/, []],
  ])("%s", (pattern, words) => {
    expect(neededWords(pattern)).toEqual(words);
  });
});

describe("whether a pattern may match", () => {
  it("is denied only where none of its words stands in the text", () => {
    const hours = /(?:half\san|an?)\shour/gu;
    expect(mayMatch("every day at 9", hours)).toBe(false);
    expect(mayMatch("half an HOUR before", hours)).toBe(true);
    expect(matchesOf("in an hour, or half an hour", hours).map(({ index }) => index)).toEqual([3, 15]);
  });

  it("knows the signs that patterns without case take for ASCII letters", () => {
    expect(mayMatch("\u017fo", /so/iu)).toBe(true);
    expect(mayMatch("\u212aeep", /keep/iu)).toBe(true);
  });

  it("goes on behind a match of nothing, also within a pair of surrogates", () => {
    expect(matchesOf("a😀b", /x*/gu)).toHaveLength([..."a😀b".matchAll(/x*/gu)].length);
  });
});
