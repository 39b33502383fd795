"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

const YEAR_SECONDS = 31_536_000;

/** Tells the server the browser's zone, so that pages are rendered in it from the next request on. */
export function ZoneCookie() {
  const router = useRouter();
  useEffect(() => {
    const zone = encodeURIComponent(Intl.DateTimeFormat().resolvedOptions().timeZone);
    if (document.cookie.split("; ").includes(`tz=${zone}`)) return;
    document.cookie = `tz=${zone}; path=/; max-age=${YEAR_SECONDS}; samesite=lax`;
    router.refresh();
  }, [router]);
  return null;
}
