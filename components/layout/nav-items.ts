import { CalendarClock, History, MailCheck, MessageCircle, Settings } from "lucide-react";

export const navItems = [
  { key: "chat", href: "/", prefixes: ["/chat"], Icon: MessageCircle },
  { key: "tasks", href: "/tasks", prefixes: ["/tasks"], Icon: CalendarClock },
  { key: "runs", href: "/runs", prefixes: ["/runs"], Icon: History },
  { key: "outbox", href: "/outbox", prefixes: ["/outbox"], Icon: MailCheck },
  { key: "settings", href: "/settings", prefixes: ["/settings"], Icon: Settings },
] as const;

export type NavItem = (typeof navItems)[number];

export function isCurrent(item: NavItem, pathname: string): boolean {
  return pathname === item.href || item.prefixes.some((prefix) => pathname.startsWith(prefix));
}
