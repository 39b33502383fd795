import { pattern } from "./traditional";

const DEED =
  "(?:关掉|关上|关闭|关了|关|打开|开启|开|停掉|停了|停止|停|拉上|拉开|锁上|锁|启动|断开|接通|收起来|放下来|升起来)";

/** "七点半[关掉]": what undoes something, with nothing that it is done to. */
export const undoes = pattern(
  `^[\\s,]*(?:再|就|又|才|重新|自动)*(?:把?它)?(?<deed>${DEED})(?:掉|了|一下|吧|它|哈|哦|就行|就好)*[。.!]*$`,
);

/** The same behind its time, whatever follows. */
export const undoesThen = pattern(`^(?:再|就|又|才|重新|自动|准时)*(?:把?它)?${DEED}(?:掉|了|一下|吧|它)*(?:$|[,。;])`);

/** "把[热水器]打开", "打开[热水器]": what one thing is done to. */
const thingOf = pattern(
  `^[\\s,]*(?:请|帮我|给我|自动|麻烦|记得)*(?:[把将](?<moved>[^,。;]{1,16}?)(?:自动|都|全)*${DEED}|${DEED}(?<thing>(?!了|掉|上)[^,。;]{1,16}?))(?:一下|吧)*[\\s,]*(?:再|然后|到|并)?[\\s,]*$`,
);

/** "早上七点把[热水器]打开,七点半关掉": the later job is done to what the first is done to. */
export function inheritObject(first: string, later: string): string | null {
  const deed = undoes.exec(later)?.groups?.deed;
  if (deed === undefined) return null;
  const { moved, thing } = thingOf.exec(first)?.groups ?? {};
  const object = moved ?? thing;
  if (object === undefined) return null;
  return deed.length === 1 ? `${deed}${object}` : `把${object}${deed}`;
}
