import { MIN_PASSWORD_LENGTH } from '@coordinator/contracts';

/** Sentences that several forms share. */
export const EMAIL_WORDS = 'Write an email address, like dana@example.com.';
export const PASSWORD_WORDS = `Use at least ${MIN_PASSWORD_LENGTH} characters, and no more than 200.`;
