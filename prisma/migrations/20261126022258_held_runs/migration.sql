-- AlterTable
ALTER TABLE "PendingEvent" ALTER COLUMN "nextTryAt" SET DEFAULT clock_timestamp(),
ALTER COLUMN "createdAt" SET DEFAULT clock_timestamp();

-- AlterTable
ALTER TABLE "Run" ADD COLUMN     "catchUp" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "heldUntil" TIMESTAMPTZ(3),
ADD COLUMN     "waitsTurn" BOOLEAN NOT NULL DEFAULT false,
ALTER COLUMN "createdAt" SET DEFAULT clock_timestamp();

-- CreateIndex
CREATE INDEX "Run_taskId_status_idx" ON "Run"("taskId", "status");

-- Runs that waited for the one before them had no time to be sent again; from now on the column says so.
UPDATE "Run" SET "waitsTurn" = true, "resendAt" = clock_timestamp()
  WHERE "status" = 'queued' AND "resendAt" IS NULL AND "startedAt" IS NULL;
