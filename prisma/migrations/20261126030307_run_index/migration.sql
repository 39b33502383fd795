-- DropIndex
DROP INDEX "Run_taskId_status_idx";

-- CreateIndex
CREATE INDEX "Run_taskId_status_dueAt_idx" ON "Run"("taskId", "status", "dueAt");
