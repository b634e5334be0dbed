interface Text {
  subject: string;
  text: string;
}

/** Names end up in subjects and in front of links: one line, and nothing that a mail program makes a link of. */
const plain = (name: string): string =>
  name
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/https?:\/\/|www\./gi, '')
    .trim()
    .slice(0, 100);

export const confirmationText = ({ name, link }: { name: string; link: string }): Text => ({
  subject: 'Confirm your email address',
  text: `Hello ${plain(name)},

welcome to Coordinator. Please confirm that this address is yours:

${link}

The link works for seven days. You can go on working in the meantime.

If you did not sign up, you need not do anything.
`,
});

export const resetText = ({ name, link }: { name: string; link: string }): Text => ({
  subject: 'Choose a new password',
  text: `Hello ${plain(name)},

somebody asked for a new password for your account. If it was you, choose one here:

${link}

The link works once, and for one hour. You will be signed out everywhere.

If it was not you, leave this mail alone: your password stays as it is.
`,
});

export const invitationText = (invitation: {
  organization: string;
  inviter: string;
  link: string;
}): Text => ({
  subject: `Join ${plain(invitation.organization)} on Coordinator`,
  text: `Hello,

${plain(invitation.inviter)} would like you to work with ${plain(invitation.organization)} on Coordinator.
Accept the invitation here:

${invitation.link}

The link works for seven days and is meant for this address only.

If you do not know what this is about, you need not do anything.
`,
});
