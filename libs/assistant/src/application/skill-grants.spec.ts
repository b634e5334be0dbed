import { SkillGrants } from './skill-grants';

const OWN_VISIT = { identityLevel: 'L2', channelLevels: { sms: 'L1' } } as const;
const role = (...skills: { skill: string; identityLevel: 'L0' | 'L1' | 'L2' | 'L3' }[]) => ({
  skills: skills.map((skill) => ({ capability: 'any', ...skill })),
});
const scheduler = role(
  { skill: 'book_appointment', identityLevel: 'L0' },
  { skill: 'move_appointment', ...OWN_VISIT },
);
const collector = role({ skill: 'invoice_status', identityLevel: 'L3' });

describe('SkillGrants', () => {
  it('gives every role the base skills, and the whole team what one of them has', () => {
    const alone = new SkillGrants([collector], 'sms');
    expect(alone.has('take_message')).toBe(true);
    expect(alone.has('book_appointment')).toBe(false);
    const team = new SkillGrants([collector, scheduler], 'sms');
    expect(team.names).toEqual(
      expect.arrayContaining(['invoice_status', 'book_appointment', 'list_services']),
    );
  });

  it('lets whoever moves visits note that somebody comes', () => {
    expect(new SkillGrants([scheduler], 'sms').allows('confirm_appointment')).toBe(true);
    expect(new SkillGrants([collector], 'sms').has('confirm_appointment')).toBe(false);
  });

  it('asks for more where a number can be forged', () => {
    for (const skill of ['move_appointment', 'my_appointments', 'confirm_appointment']) {
      expect(new SkillGrants([scheduler], 'sms').allows(skill)).toBe(true);
      expect(new SkillGrants([scheduler], 'voice').allows(skill)).toBe(false);
      expect(new SkillGrants([scheduler], 'email').allows(skill)).toBe(false);
    }
    expect(new SkillGrants([collector], 'sms').allows('invoice_status')).toBe(false);
  });

  it('takes the lowest level that a role of the team asks for', () => {
    const strict = role({ skill: 'book_appointment', identityLevel: 'L3' });
    expect(new SkillGrants([strict], 'sms').allows('book_appointment')).toBe(false);
    expect(new SkillGrants([strict, scheduler], 'sms').allows('book_appointment')).toBe(true);
  });
});
