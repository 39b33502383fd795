import { JOB } from "./job-names";

/** The words of the person that name a task, without the words around a name. */
export function targetOf(clean: string, text: string, target: string): string | null {
  const at = text.indexOf(target);
  const words = clean.length >= text.length && at >= 0 ? clean.slice(at, at + target.length) : target;
  const name = words
    .replace(
      /^(?:毎[日朝晩週月夕]の|止めて(?:ある|いる|た)|停止(?:中の|して(?:いる|ある))|一時停止(?:中の|して(?:いる|ある|た))|中断(?:中の|していた)|休止中の|あの|その|この|例の|保留中の)/u,
      "",
    )
    .replace(new RegExp(`(?:の)?${JOB}$`, "u"), (found) => (found === words ? found : ""))
    .replace(/[はを][^、。はを]{1,8}まで$/u, "")
    .replace(/を(?:今後|これから)は?$/u, "")
    .replace(/(?:の|は|を|も|って|、|を?[\d一二三数]+(?:日|週間?|か月|ヶ月)間?)+$/u, "")
    .replace(/(?:の(?:仕事|作業|やつ|件)|、.{1,14}(?:まで|間|間は))+$/u, "")
    .replace(/^[「『"]|[」』"]$/g, "");
  return name === "" ? null : name;
}
