import { PageSkeleton } from "@/components/ui/skeleton";
import { PageFrame } from "./page-frame";

export function LoadingPage() {
  return (
    <PageFrame>
      <PageSkeleton />
    </PageFrame>
  );
}
