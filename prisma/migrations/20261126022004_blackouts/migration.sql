-- AlterTable
ALTER TABLE "Task" ADD COLUMN     "skips" TIMESTAMPTZ(3)[] DEFAULT ARRAY[]::TIMESTAMPTZ(3)[];

-- CreateTable
CREATE TABLE "Blackout" (
    "id" TEXT NOT NULL,
    "ownerId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "weekdays" INTEGER[],
    "dates" JSONB NOT NULL DEFAULT '[]',
    "icalendarUrl" TEXT,
    "icalendarText" TEXT,
    "stretches" JSONB NOT NULL DEFAULT '[]',
    "expandedUntil" TIMESTAMPTZ(3),
    "refreshedAt" TIMESTAMPTZ(3),
    "refreshAt" TIMESTAMPTZ(3),
    "failures" INTEGER NOT NULL DEFAULT 0,
    "problem" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Blackout_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Blackout_ownerId_createdAt_idx" ON "Blackout"("ownerId", "createdAt");

-- CreateIndex
CREATE INDEX "Blackout_refreshAt_idx" ON "Blackout"("refreshAt");

-- AddForeignKey
ALTER TABLE "Blackout" ADD CONSTRAINT "Blackout_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
