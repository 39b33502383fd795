import { AppError } from "@/lib/errors";

export interface BodyBounds {
  maxBytes: number;
  /** Called exactly once, when the body has ended, failed or was cancelled. */
  onClose: () => void;
}

/**
 * The same stream with an end: more than `maxBytes` fails with `too_large`. It counts what arrives here, after
 * decompression, so a compressed bomb stops at the same bound.
 */
export function boundedBody(source: ReadableStream<Uint8Array>, bounds: BodyBounds): ReadableStream<Uint8Array> {
  const reader = source.getReader();
  let received = 0;
  let isClosed = false;
  const close = () => {
    if (!isClosed) bounds.onClose();
    isClosed = true;
  };
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (done) {
          close();
          controller.close();
          return;
        }
        received += value.byteLength;
        if (received > bounds.maxBytes) {
          void reader.cancel().catch(() => undefined);
          throw new AppError("too_large", `The answer is larger than ${bounds.maxBytes} bytes.`);
        }
        controller.enqueue(value);
      } catch (error) {
        close();
        controller.error(error);
      }
    },
    async cancel(reason) {
      close();
      await reader.cancel(reason).catch(() => undefined);
    },
  });
}
