"use client";

import { ArrowRight } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { LogoMark } from "@/components/layout/logo";
import { Button } from "@/components/ui/button";
import type { MessageView } from "@/lib/conversations/schemas";
import { AnswerCard } from "./answer-card";
import { ChangeList } from "./change-list";
import { DraftCard } from "./draft-card";
import { InThread } from "./in-thread";
import { LongText } from "./long-text";
import { Proposals } from "./proposals";

interface ThreadProps {
  messages: MessageView[];
  /** What is on its way to the server. */
  sending: string | null;
  onAnswer: (text: string) => Promise<boolean>;
}

/** What is about tasks that exist leads to them, where the answer shows none. */
const aboutTasks = ["question", "list", "edit", "pause", "resume", "delete", "run"];

function pointsToTasks({ drafts, proposals, answer, question, intent }: MessageView): boolean {
  if (drafts.length + proposals.length > 0 || answer !== null || question) return false;
  return intent !== null && aboutTasks.includes(intent);
}

function OwnMessage({ text, language }: { text: string; language?: string }) {
  const t = useTranslations("chat");
  return (
    <div
      data-question=""
      className="ml-auto w-fit min-w-0 max-w-[88%] scroll-mt-6 animate-rise rounded-xl rounded-br-sm bg-sunken px-4 py-2.5"
    >
      <span className="sr-only">{t("you")}: </span>
      <LongText text={text} lang={language} />
    </div>
  );
}

interface AnswerProps {
  message: MessageView;
  /** Only the newest message's options can still be taken. */
  current: boolean;
  onAnswer: (text: string) => Promise<boolean>;
}

function Answer({ message, current, onAnswer }: AnswerProps) {
  const t = useTranslations("chat");
  return (
    <div data-answer="" className="grid scroll-mt-4 animate-rise grid-cols-[1.75rem_minmax(0,1fr)] gap-x-3 gap-y-3">
      <LogoMark className="size-7" />
      <p className="whitespace-pre-wrap wrap-anywhere pt-0.5">{message.text}</p>
      {current && message.options.length > 0 ? (
        <ul aria-label={t("options")} className="col-start-2 flex flex-wrap gap-2">
          {message.options.map((option) => (
            <li key={option}>
              <Button
                className="wrap-anywhere h-auto min-h-9.5 max-w-full whitespace-normal rounded-3xl py-1.5 text-left"
                onClick={() => void onAnswer(option)}
              >
                {option}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      {pointsToTasks(message) ? (
        <Button asChild className="col-start-2 w-fit">
          <Link href="/tasks">
            {t("toTasks")}
            <ArrowRight aria-hidden />
          </Link>
        </Button>
      ) : null}
      {message.changes.length > 0 ? (
        <section aria-label={t("changes.title")} className="col-start-2 rounded-lg bg-sunken/50 px-4 py-3">
          <ChangeList changes={message.changes} lang={message.language} />
        </section>
      ) : null}
      {message.note ? <p className="col-start-2 text-ink-soft text-sm">{message.note}</p> : null}
      {message.drafts.map((draft) => (
        <InThread key={draft.id}>
          <DraftCard initial={draft} />
        </InThread>
      ))}
      <Proposals proposals={message.proposals} />
      {message.answer ? (
        <InThread>
          <AnswerCard answer={message.answer} />
        </InThread>
      ) : null}
    </div>
  );
}

export function Thread({ messages, sending, onAnswer }: ThreadProps) {
  const t = useTranslations("chat");
  const last = messages.at(-1)?.id;
  const parts: Record<MessageView["role"], (message: MessageView) => ReactNode> = {
    user: (message) => <OwnMessage text={message.text} language={message.language} />,
    assistant: (message) => (
      <Answer message={message} current={sending === null && message.id === last} onAnswer={onAnswer} />
    ),
  };
  return (
    <div role="log" aria-label={t("thread")} className="grid grid-cols-1 content-start gap-6 pt-8 pb-4">
      <h1 className="sr-only">{t("title")}</h1>
      {messages.map((message) => (
        <div key={message.id}>{parts[message.role](message)}</div>
      ))}
      {sending === null ? null : (
        <>
          <OwnMessage text={sending} />
          <p className="flex items-center gap-3 text-ink-soft text-sm">
            <LogoMark className="size-7 animate-breathe" />
            {t("thinking")}
          </p>
        </>
      )}
    </div>
  );
}
