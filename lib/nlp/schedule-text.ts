/** The longest text that is read as a schedule alone. */
export const MAX_SCHEDULE_TEXT = 500;
