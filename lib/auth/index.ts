export { clientAddress, currentActor, requestActor } from "./actors";
export { createKey, listKeys, revokeKey } from "./keys";
export { authOptions } from "./next-auth";
export { updateProfile } from "./profile";
export * from "./schemas";
export { bootstrapAdmin, completeSetup, issueSetupToken, setupNeeded } from "./setup";
