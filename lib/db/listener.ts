import pg from "pg";
import { logger } from "@/lib/logger";
import { connection, connectionOptions, databaseConnectionString } from "./connection";

interface Subscription {
  onPayload(payload: string): void;
  onListening: (() => void) | undefined;
}

const RECONNECT_MIN_MS = 100;
const RECONNECT_MAX_MS = 5_000;

/** All subscriptions of the process over one connection, which is opened again when it breaks. */
export class Listener {
  private readonly channels = new Map<string, Set<Subscription>>();
  private client: pg.Client | undefined;
  private connecting = false;
  private retry: NodeJS.Timeout | undefined;
  private asked: Promise<unknown> = Promise.resolve();
  private closed = false;

  constructor(private readonly connectionString: string) {}

  add(channel: string, subscription: Subscription): void {
    const subscriptions = this.channels.get(channel) ?? new Set();
    this.channels.set(channel, subscriptions.add(subscription));
    if (this.client) this.listenTo(this.client, channel, [subscription]);
    else this.connect(RECONNECT_MIN_MS);
  }

  remove(channel: string, subscription: Subscription): void {
    const subscriptions = this.channels.get(channel);
    if (!subscriptions?.delete(subscription) || subscriptions.size > 0) return;
    this.channels.delete(channel);
    const client = this.client;
    if (client) this.ask(client, `UNLISTEN ${pg.escapeIdentifier(channel)}`).catch(() => this.lost(client));
  }

  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.retry);
    const client = this.client;
    this.client = undefined;
    await client?.end().catch(() => undefined);
  }

  private connect(delayMs: number): void {
    if (this.connecting || this.closed) return;
    this.connecting = true;
    this.open().then(
      () => {
        this.connecting = false;
      },
      (error: unknown) => {
        logger.warn("No connection for notifications yet.", { error, retryInMs: delayMs });
        this.retry = setTimeout(() => {
          this.connecting = false;
          this.connect(Math.min(delayMs * 2, RECONNECT_MAX_MS));
        }, delayMs).unref();
      },
    );
  }

  private async open(): Promise<void> {
    const client = new pg.Client({ ...connectionOptions(this.connectionString), keepAlive: true });
    client.on("error", () => this.lost(client));
    client.on("end", () => this.lost(client));
    client.on("notification", ({ channel, payload }) => this.deliver(channel, payload ?? ""));
    await client.connect();
    if (this.closed) return client.end();
    this.client = client;
    for (const [channel, subscriptions] of this.channels) this.listenTo(client, channel, [...subscriptions]);
  }

  private listenTo(client: pg.Client, channel: string, subscriptions: Subscription[]): void {
    this.ask(client, `LISTEN ${pg.escapeIdentifier(channel)}`).then(
      () => {
        for (const { onListening } of subscriptions) onListening?.();
      },
      () => this.lost(client),
    );
  }

  /** The driver takes one statement at a time. */
  private ask(client: pg.Client, statement: string): Promise<unknown> {
    const next = () => client.query(statement);
    this.asked = this.asked.then(next, next);
    return this.asked;
  }

  private deliver(channel: string, payload: string): void {
    for (const subscription of this.channels.get(channel) ?? []) {
      try {
        subscription.onPayload(payload);
      } catch (error) {
        logger.error("A notification's receiver failed.", { channel, error });
      }
    }
  }

  private lost(client: pg.Client): void {
    if (client !== this.client) return;
    this.client = undefined;
    client.end().catch(() => undefined);
    if (this.channels.size > 0) this.connect(RECONNECT_MIN_MS);
  }
}

/**
 * Calls `onPayload` for each NOTIFY on the channel until the returned function is called. `onListening` is called
 * when delivery begins and again after a lost connection: what was written before may have been missed, so read.
 */
export function listen(channel: string, onPayload: (payload: string) => void, onListening?: () => void): () => void {
  const current = connection();
  current.listener ??= new Listener(databaseConnectionString());
  const listener = current.listener;
  const subscription = { onPayload, onListening };
  listener.add(channel, subscription);
  return () => listener.remove(channel, subscription);
}
