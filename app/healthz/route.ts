/** The process answers. Whether it can work: /readyz. */
export function GET(): Response {
  return Response.json({ status: "ok" });
}
