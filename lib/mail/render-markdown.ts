const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

function styles(escaped: string): string {
  return escaped
    .replace(/\*\*([^*]+)\*\*/g, "<strong>$1</strong>")
    .replace(/(^|[\s(])[*_]([^*_\s][^*_]*)[*_](?=$|[\s.,;:!?)])/g, "$1<em>$2</em>");
}

function link(label: string, address: string): string {
  return `<a href="${escapeHtml(address)}" rel="noopener noreferrer">${escapeHtml(label)}</a>`;
}

/** Code, links and plain http addresses are cut out first, so that no other rule touches what is in them. */
function inline(text: string): string {
  const pattern = /`([^`]+)`|\[([^\]]+)\]\((https?:\/\/[^\s)]+)\)|(https?:\/\/[^\s<>"')\]]+[^\s<>"')\].,;:!?])/g;
  let html = "";
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    html += styles(escapeHtml(text.slice(end, match.index)));
    end = match.index + match[0].length;
    const [, code, label, address, plain] = match;
    if (code !== undefined) html += `<code>${escapeHtml(code)}</code>`;
    else if (label !== undefined && address !== undefined) html += link(label, address);
    else if (plain !== undefined) html += link(plain, plain);
  }
  return html + styles(escapeHtml(text.slice(end)));
}

function tableRow(line: string, tag: "th" | "td"): string {
  const cells = line
    .trim()
    .replace(/^\||\|$/g, "")
    .split("|");
  return `<tr>${cells.map((cell) => `<${tag} align="left">${inline(cell.trim())}</${tag}>`).join("")}</tr>`;
}

function block(lines: string[]): string {
  const first = lines[0] ?? "";
  const heading = /^(#{1,4})\s+(.*)$/.exec(first);
  if (heading && lines.length === 1) {
    const level = heading[1]?.length ?? 1;
    return `<h${level}>${inline(heading[2] ?? "")}</h${level}>`;
  }
  if (lines.every((line) => /^\s*[-*]\s+/.test(line))) {
    return `<ul>${lines.map((line) => `<li>${inline(line.replace(/^\s*[-*]\s+/, ""))}</li>`).join("")}</ul>`;
  }
  if (lines.every((line) => /^\s*\d+[.)]\s+/.test(line))) {
    return `<ol>${lines.map((line) => `<li>${inline(line.replace(/^\s*\d+[.)]\s+/, ""))}</li>`).join("")}</ol>`;
  }
  if (lines.length >= 2 && first.includes("|") && /^[\s|:-]+$/.test(lines[1] ?? "")) {
    const body = lines.slice(2).map((line) => tableRow(line, "td"));
    return `<table cellpadding="6">${tableRow(first, "th")}${body.join("")}</table>`;
  }
  return `<p>${lines.map(inline).join("<br>")}</p>`;
}

/** Groups lines into blocks: a heading stands alone, a list starts a block of its own, blank lines separate. */
function blocks(text: string): string[][] {
  const groups: string[][] = [];
  let previous = "blank";
  for (const line of text.replace(/\r\n?/g, "\n").split("\n")) {
    const kind =
      line.trim() === ""
        ? "blank"
        : /^#{1,4}\s/.test(line)
          ? "heading"
          : /^\s*([-*]|\d+[.)])\s+/.test(line)
            ? "list"
            : "text";
    if (kind !== "blank") {
      const current = groups.at(-1);
      if (current && kind === previous && kind !== "heading") current.push(line);
      else groups.push([line]);
    }
    previous = kind;
  }
  return groups;
}

/**
 * The HTML part of a mail from its text. It knows headings, lists, tables, bold, italics, code and http links; all else,
 * raw HTML above all, is text. What it is given may come from a model that read a hostile page.
 */
export function renderMarkdown(text: string): string {
  const body = blocks(text).map(block).join("\n");
  return `<!doctype html>\n<html><body style="font-family:sans-serif;line-height:1.5">\n${body}\n</body></html>\n`;
}
