/** Stands before everything that a person has to fill in before it may be published. */
export const TO_FILL_IN = 'To be filled in:';

/** Stands where a day is required and not known yet. It may be reviewed, and not be published. */
export const UNKNOWN_DAY = '9999-12-31';

/**
 * Stands before what a machine proposes, until a person has judged it. In a remark (`# …`) readers do
 * not see it, and it may stay; elsewhere it may be reviewed, and not be published.
 */
export const TO_BE_JUDGED = 'To be judged:';
