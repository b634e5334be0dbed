import { confirmationText, invitationText, resetText } from './mail-texts';

const LINK = 'https://app.example.com/accept-invitation?token=abc';

describe('mail texts', () => {
  it('carry the link on a line of its own', () => {
    const texts = [
      confirmationText({ name: 'Dana', link: LINK }),
      resetText({ name: 'Dana', link: LINK }),
      invitationText({ organization: 'Bright Smile', inviter: 'Dana', link: LINK }),
    ];
    for (const { text } of texts) expect(text.split('\n')).toContain(LINK);
  });

  it('keep a hostile name on one line, without a link of its own', () => {
    const { subject, text } = invitationText({
      organization: 'Evil\r\nBcc: all@example.com',
      inviter: `https://evil.example ${'x'.repeat(500)}`,
      link: LINK,
    });
    expect(subject).toBe('Join Evil Bcc: all@example.com on Coordinator');
    expect(text.match(/https?:/g)).toHaveLength(1);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(300);
  });
});
