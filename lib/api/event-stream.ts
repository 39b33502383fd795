import { type RunChange, runViewSchema, stepViewSchema } from "@/lib/runs";
import { toWire } from "./wire";

const encoder = new TextEncoder();

function frame(change: RunChange): string {
  if (change.type === "idle") return ": still here\n\n";
  if (change.type === "text") {
    const { position, delta } = change;
    return `event: text\ndata: ${JSON.stringify({ position, delta })}\n\n`;
  }
  const steps = change.steps.map((step) => `event: step\ndata: ${JSON.stringify(toWire(stepViewSchema, step))}\n\n`);
  // The id stands on the last frame of a change: a reader that saw only some of its steps gets them again.
  return `${steps.join("")}id: ${change.seq}\nevent: run\ndata: ${JSON.stringify(toWire(runViewSchema, change.run))}\n\n`;
}

/** A run's changes as Server-Sent Events; `id` is the run's `seq`, so `Last-Event-ID` resumes. Ends with the run. */
export function eventStream(changes: AsyncGenerator<RunChange>): Response {
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const next = await changes.next();
        if (!next.done) return controller.enqueue(encoder.encode(frame(next.value)));
        controller.enqueue(encoder.encode("event: end\ndata: {}\n\n"));
        controller.close();
      } catch (error) {
        controller.error(error);
      }
    },
    async cancel() {
      await changes.return(undefined);
    },
  });
  const headers = {
    "content-type": "text/event-stream; charset=utf-8",
    "cache-control": "no-store, no-transform",
    "x-accel-buffering": "no",
  };
  return new Response(body, { headers });
}
