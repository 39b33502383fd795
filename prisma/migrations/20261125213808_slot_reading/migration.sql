-- CreateTable
CREATE TABLE "SlotReading" (
    "id" TEXT NOT NULL,
    "answer" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SlotReading_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "SlotReading_createdAt_idx" ON "SlotReading"("createdAt");
