import type { Workbench } from "./core/draft";
import { errandsUntil } from "./errands";
import { shadeOf } from "./shades";
import { isWaking } from "./waking";

/** What the words beside a schedule say of its hours. */
export const hintsOf = (folded: string): Pick<Workbench, "shade" | "wakes" | "errandsUntil"> => ({
  shade: shadeOf(folded),
  wakes: isWaking(folded),
  errandsUntil: errandsUntil(folded),
});
