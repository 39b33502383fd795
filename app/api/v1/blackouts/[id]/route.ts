import { deleteBlackoutContract, getBlackoutContract, updateBlackoutContract, withRoute } from "@/lib/api";
import { deleteBlackout, getBlackout, updateBlackout } from "@/lib/tasks";

export const GET = withRoute(getBlackoutContract, ({ actor, params }) => getBlackout(actor, params.id));

export const PATCH = withRoute(updateBlackoutContract, ({ actor, params, body }) =>
  updateBlackout(actor, params.id, body),
);

export const DELETE = withRoute(deleteBlackoutContract, async ({ actor, params }) => {
  await deleteBlackout(actor, params.id);
  return null;
});
