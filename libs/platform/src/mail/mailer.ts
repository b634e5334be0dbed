export interface Mail {
  to: string;
  subject: string;
  text: string;
  /** Names the mail at the provider, so that one sent twice can be told. No personal data. */
  reference: string;
}

/** Sends mail of the product itself to its users: confirmations, resets, invitations. */
export abstract class Mailer {
  /** Throws when the provider did not take the mail. */
  abstract send(mail: Mail): Promise<void>;
}
