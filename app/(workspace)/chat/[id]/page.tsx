import type { Metadata } from "next";
import { Chat } from "@/components/chat/chat";
import { getConversation } from "@/lib/conversations";
import { translator } from "@/lib/i18n";
import { orNotFound, requireReader } from "../../../reader";
import { chatActions } from "../chat-actions";

interface ChatPageProps {
  params: Promise<{ id: string }>;
}

export const metadata: Metadata = { title: translator("chat")("title") };

export default async function ChatPage({ params }: ChatPageProps) {
  const actor = await requireReader();
  const { id } = await params;
  const conversation = await orNotFound(getConversation(actor, id));
  return <Chat key={id} conversation={conversation} greeting={actor.name} actions={chatActions} />;
}
