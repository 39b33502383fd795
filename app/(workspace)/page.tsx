import type { Metadata } from "next";
import { Chat } from "@/components/chat/chat";
import { translator } from "@/lib/i18n";
import { readerZone, requireReader } from "../reader";
import { chatActions } from "./chat/chat-actions";

const t = translator("chat");

export const metadata: Metadata = { title: t("title") };

const greetings = [
  { until: 5, key: "night" },
  { until: 12, key: "morning" },
  { until: 18, key: "afternoon" },
  { until: 24, key: "evening" },
] as const;

function greetingKey(zone: string, now: Date) {
  const hour = Number(new Intl.DateTimeFormat("en", { timeZone: zone, hour: "numeric", hourCycle: "h23" }).format(now));
  return greetings.find(({ until }) => hour < until)?.key ?? "evening";
}

export default async function HomePage() {
  const actor = await requireReader();
  const greeting = t(`emptyTitle.${greetingKey(await readerZone(), new Date())}`, {
    name: actor.name.split(" ")[0] ?? actor.name,
  });
  return <Chat conversation={null} greeting={greeting} actions={chatActions} />;
}
