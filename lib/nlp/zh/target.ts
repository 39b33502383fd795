import { JOB } from "./job-names";
import { pattern } from "./traditional";

const targetEnd = `(?:的?(?:定时)?${JOB})?`;

/** The words of the person that name a task, without the words around a name. */
export function targetOf(clean: string, text: string, target: string): string | null {
  const at = text.indexOf(target);
  const words = clean.length >= text.length && at >= 0 ? clean.slice(at, at + target.length) : target;
  const name = words
    .replace(
      pattern(
        "^(?:把|将|个(?!人|股|体|性|案)|那个|这个|我的|我们的|关于|一下|掉|了|的|下一?次的?|上一?次的?|今天的|昨天的|明天的|已?暂停(?:中|了)?的|停掉(?:了)?的|停用的|今晚的|昨晚的|这周的|本周的|每[天周月晚日]的|每(?:天|早|晚|周[一二三四五六日天]?|个?月(?:\\d{1,2}[号日])?)[^的]{0,8}(?:发|推|跑|寄|响|弹|报|做)(?:给[^的]{1,6})?的)+",
      ),
      "",
    )
    .replace(new RegExp(`(?:${pattern(targetEnd).source})$`, "u"), (found) => (found === words ? found : ""))
    .replace(
      pattern(
        `(?:的?(?:定时)?${JOB})?的?(?:早上|上午|中午|下午|晚上|早|晚|第[一二三]|最[后早晚])的?那?一?[次回趟个顿]$`,
      ),
      "",
    )
    .replace(pattern("(?:这个|那个|的|,|先|给|都|也|(?:一|两|三|几)(?:天|周|个月)|一阵子)+$"), "")
    .replace(/^[“"'「]|[”"'」]$/g, "");
  return name === "" ? null : name;
}
