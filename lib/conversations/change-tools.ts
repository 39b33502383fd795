import { toolNames } from "@/lib/agent";
import { foldName } from "./name-words";

/** Words that give or take a tool: which, and what the person calls it. */
const gives =
  /^(?:please )?(?:also )?(?:use|allow|enable|add|give it|let it use|with|nutze|verwende|benutze|erlaube|mit|usa|utiliza|permite|con|utilise|autorise|avec|gebruik|met) (?:also )?(?:the |a |das |la |el |l'|le |il |het )?(.{1,40})$/;
const takes =
  /^(?:please )?(?:do not use|don't use|never use|remove|disable|forbid|without|no|ohne|entferne|nicht|sin|quita|sans|retire|zonder) (?:the |a |das |la |el |l'|le |il |het )?(.{1,40})$/;
const noun = /(?:[ -]?(?:tools?|werkzeuge?|herramientas?|outils?)\b)|工具|ツール/;
const before = /\b(?:tools?|werkzeuge?|herramientas?|outils?) /;
const unspacedGives = /^(?:请)?(?:使用|用)(.{1,40})$|^(.{1,40})を使って(?:ください)?$/;

export type ChangedTools = { kind: "changed"; tools: string[] } | { kind: "unknown"; name: string } | null;

/** "use the server tool": the tools that the task may use then; null when the words name none. */
export function changeTools(text: string, tools: readonly string[]): ChangedTools {
  const said = foldName(text.trim()).replace(/[.!。！]+$/, "");
  if (!noun.test(said)) return null;
  const spoken = unspacedGives.exec(said);
  const given = gives.exec(said)?.[1] ?? spoken?.[1] ?? spoken?.[2];
  const words = given ?? takes.exec(said)?.[1];
  if (words === undefined) return null;
  const name = words.replace(before, "").replace(noun, "").trim();
  const tool = toolCalled(name);
  if (!tool) return { kind: "unknown", name };
  const others = tools.filter((one) => one !== tool);
  if (given === undefined) return { kind: "changed", tools: others };
  return { kind: "changed", tools: tools.includes(tool) ? [...tools] : [...others, tool] };
}

const otherNames: Record<string, string> = {
  mail: "email",
  "e-mail": "email",
  web: "http",
  api: "http",
  health: "server",
};

function toolCalled(name: string): string | undefined {
  const words = name.split(/[\s_]+/).map((word) => otherNames[word] ?? word);
  return toolNames.find((tool) => words.every((word) => tool.split("_").includes(word)));
}
