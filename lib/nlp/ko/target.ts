import { JOB } from "./job-names";

/** The words of the person that name a task, without the words around a name. */
export function targetOf(clean: string, folded: string, found: string): string | null {
  const at = folded.indexOf(found);
  const words = clean.length === folded.length && at >= 0 ? clean.slice(at, at + found.length) : found;
  const name = words
    .replace(/^(?:앞으로|이제부터|이제)(?:는)?\s/u, "")
    .replace(/^(?:예전|옛날|기존|오래된)(?:의)?\s/u, "")
    .replace(/^(?:다음\s?번?|이번|오늘|내일|매[일주월])\s/u, "")
    .replace(/^(?:멈춰\s?(?:둔|놓은|있는)|중지(?:한|된|해\s둔)|정지된|일시정지된|꺼\s?둔|꺼진|그|이|저|내|우리)\s/u, "")
    .replace(
      /\s(?:(?:\d+|한|두|세|일|이|삼|몇)\s?(?:주일?|일|달|개월|시간)(?:간|\s?동안)?|아직|지금|현재|여전히)$/u,
      "",
    )
    .replace(new RegExp(`\\s?${JOB}(?:들|은|는|을|를)?$`, "u"), (tail) => (tail === words ? tail : ""))
    .replace(/\s(?:내가|제가|우리가)\s\S{1,8}(?:\s\S{1,3})?$|\s\S{1,8}\s때$/u, "")
    .replace(/(?:을|를|은|는)$/u, "")
    .replace(/^(?:다음\s?주|이번\s?주|내일|다음\s?달|연말|월말|당분간|\S{1,4}요일)(?:까지|부터|동안)?\s/u, "")
    .replace(new RegExp(`\\s${JOB}(?:은|는|이|을)?\\s(?:이제|더|필요|안\\s|쓸).*$`, "u"), "")
    .replace(/^["'\u201c\u300c]|["'\u201d\u300d]$/gu, "")
    .trim();
  return name === "" ? null : name;
}
