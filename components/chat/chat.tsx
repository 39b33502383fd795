"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState, useTransition } from "react";
import { toast } from "sonner";
import { useTimeZone, useTranslations } from "use-intl";
import type { ConversationView } from "@/lib/conversations/schemas";
import { type ChatActions, ChatActionsProvider } from "./chat-actions";
import { Composer } from "./composer";
import { EmptyChat } from "./empty-chat";
import { Thread } from "./thread";
import { handUnsentTo } from "./unsent";

interface ChatProps {
  conversation: ConversationView | null;
  greeting: string;
  actions: ChatActions;
}

/** Sends what the person typed; the new conversation's page takes over once it exists. */
function useSend(initial: ConversationView | null, actions: ChatActions) {
  const router = useRouter();
  const timezone = useTimeZone() ?? "UTC";
  const t = useTranslations("chat");
  const offline = useTranslations("common.error");
  const [conversation, setConversation] = useState(initial);
  const [sending, setSending] = useState<string | null>(null);
  const [, startTransition] = useTransition();

  async function send(text: string): Promise<boolean> {
    if (sending !== null) return false;
    setSending(text);
    const result = await actions
      .send({ conversationId: conversation?.id ?? null, text, timezone })
      .catch(() => ({ ok: false, error: { message: offline("offline") } }) as const);
    if (!result.ok) {
      setSending(null);
      toast.error(t("failed", { message: result.error.message }));
      return false;
    }
    // A new conversation is shown by its own page only: a card shown here would lose what is typed into it meanwhile.
    if (initial === null) {
      handUnsentTo(result.data.id);
      startTransition(() => {
        router.replace(`/chat/${result.data.id}`, { scroll: false });
        router.refresh();
      });
      return true;
    }
    setSending(null);
    setConversation(result.data);
    startTransition(() => router.refresh());
    return true;
  }
  return { conversation, sending, send };
}

/**
 * The newest question goes to the top; when its answer would not be whole then, the answer does, from its first words
 * on: what is unsure and what has changed stands above the card.
 */
function showNewest(log: HTMLElement): void {
  const question = [...log.querySelectorAll("[data-question]")].at(-1);
  question?.scrollIntoView();
  const answer = [...log.querySelectorAll("[data-answer]")].at(-1);
  const isBehind = answer && question?.compareDocumentPosition(answer) === Node.DOCUMENT_POSITION_FOLLOWING;
  if (isBehind && answer.querySelector("[data-card]")) answer.scrollIntoView({ block: "nearest" });
}

export function Chat({ conversation: initial, greeting, actions }: ChatProps) {
  const { conversation, sending, send } = useSend(initial, actions);
  const log = useRef<HTMLDivElement>(null);
  const messages = conversation?.messages ?? [];
  const size = messages.length + (sending === null ? 0 : 1);

  useEffect(() => {
    if (size > 1 && log.current) showNewest(log.current);
  }, [size]);

  return (
    <ChatActionsProvider actions={actions}>
      <div ref={log} data-chat="" className="mx-auto flex min-h-full w-full max-w-3xl flex-col px-4 sm:px-6">
        {size === 0 ? (
          <EmptyChat greeting={greeting} onSend={send} />
        ) : (
          <Thread messages={messages} sending={sending} onAnswer={send} />
        )}
        <Composer conversationId={conversation?.id ?? null} onSend={send} busy={sending !== null} inThread={size > 0} />
      </div>
    </ChatActionsProvider>
  );
}
