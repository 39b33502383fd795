import { asksTask, describesLife } from "./statements";

/** "Teşekkürler, çok yardımcı oldun": thanks, and what for. */
export function thanks(text: string): boolean {
  const rest =
    /^(?:cok\s)?(?:tesekkur\p{L}*|sag\s?ol\p{L}*|eyvallah|saol\p{L}*)(?:\s(?:ederim|ederiz|canim|dostum|hocam|kanka))*[\s,.!]+(.+)$/u.exec(
      text,
    )?.[1];
  return (
    rest !== undefined &&
    !rest.includes("?") &&
    (describesLife(rest) || (/(?:[dt][iu]n(?:[iu]z)?|\s\p{L}{2,}[dt][iu])[.!]*$/u.test(rest) && !asksTask.test(rest)))
  );
}
