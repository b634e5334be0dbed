import type { SampleReplies } from './content-types';
import { CATALOG_CONTENT, PLACEHOLDERS } from './index';
import { OPT_OUT, VISIT_CODES } from './phrases';

const { roles, personas, bundles, industries } = CATALOG_CONTENT;

/** Every text below a value, with the path that leads to it. */
function texts(value: unknown, path = ''): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, child]) => texts(child, `${path}/${key}`));
}

const ALL_TEXTS = texts(CATALOG_CONTENT);
const SCRIPTS = ALL_TEXTS.filter(({ path }) =>
  /defaultScripts|sampleReplies|exampleGreetings/.test(path),
);

const ROLE_TABLE = [
  ['receptionist', 'Receptionist', 'inbound', 4900, 'Answer calls, route inquiries'],
  ['appointment_scheduler', 'Appointment Scheduler', 'inbound', 5900, 'Book new appointments'],
  ['dispatcher', 'Dispatcher', 'both', 5900, 'Schedule service calls'],
  ['hostess', 'Hostess', 'inbound', 4900, 'Take reservations'],
  ['appointment_confirmer', 'Appointment Confirmer', 'outbound', 4900, 'Reduce no-shows'],
  ['inside_sales', 'Inside Sales Rep', 'outbound', 7900, 'Book sales appointments'],
  ['bill_collector', 'Bill Collector', 'outbound', 6900, 'Secure payment commitments'],
  ['support_agent', 'Support Agent', 'inbound', 5900, 'Resolve customer issues'],
  ['product_introducer', 'Product Introducer', 'outbound', 5900, 'Announce new offerings'],
  ['survey_conductor', 'Survey Conductor', 'outbound', 4900, 'Gather customer feedback'],
  ['tip_line_operator', 'Tip Line Operator', 'inbound', 6900, 'Collect confidential tips'],
  ['reservation_confirmer', 'Reservation Confirmer', 'outbound', 4900, 'Confirm reservations'],
];

const ROLE_ABILITIES: Record<string, { capabilities: string; industries: string; skills: string }> =
  {
    receptionist: {
      capabilities: 'answer_calls route_calls take_messages provide_info schedule_callbacks',
      industries: 'dental medical legal accounting professional_services',
      skills: 'answer_question:L0 transfer_to_person:L0 take_message:L0 schedule_callback:L0',
    },
    appointment_scheduler: {
      capabilities: 'check_availability book_appointments collect_info send_confirmations',
      industries: 'dental medical salon spa consulting',
      skills:
        'find_times:L0 hold_time:L0 book_appointment:L0 collect_intake:L0 move_appointment:L2 cancel_appointment:L2 my_appointments:L2',
    },
    dispatcher: {
      capabilities: 'schedule_service handle_emergencies coordinate_visits provide_estimates',
      industries: 'plumbing hvac electrical pest_control home_services',
      skills: 'book_service_visit:L0 triage_emergency:L0 visit_status:L2 give_estimate_range:L0',
    },
    hostess: {
      capabilities:
        'take_reservations manage_waitlist answer_menu_questions handle_special_requests',
      industries: 'restaurant bar cafe venue',
      skills: 'book_table:L0 join_waitlist:L0 waitlist_position:L2 answer_question:L0',
    },
    appointment_confirmer: {
      capabilities: 'confirm_appointments reschedule send_reminders update_records',
      industries: 'dental medical salon spa consulting',
      skills: 'move_appointment:L2',
    },
    inside_sales: {
      capabilities: 'qualify_leads book_demos follow_up nurture_prospects',
      industries: 'saas professional_services real_estate insurance',
      skills: 'qualify_lead:L0 book_appointment:L0 set_next_touch:L0',
    },
    bill_collector: {
      capabilities: 'follow_up_invoices negotiate_payments set_up_plans record_commitments',
      industries: 'accounting medical legal professional_services',
      skills: 'invoice_status:L3 offer_plan:L3 record_commitment:L3',
    },
    support_agent: {
      capabilities: 'troubleshoot answer_questions escalate_issues track_tickets',
      industries: 'saas ecommerce technology professional_services',
      skills: 'troubleshoot:L0 open_ticket:L1 ticket_status:L1 escalate_ticket:L1',
    },
    product_introducer: {
      capabilities: 'introduce_products explain_features book_consultations track_interest',
      industries: 'retail professional_services saas healthcare',
      skills: 'book_appointment:L0 record_interest:L0',
    },
    survey_conductor: {
      capabilities: 'conduct_surveys record_responses identify_issues thank_customers',
      industries: 'healthcare hospitality retail professional_services',
      skills: 'ask_next_question:L0 record_answer:L0',
    },
    tip_line_operator: {
      capabilities: 'receive_tips maintain_anonymity categorize_reports escalate_urgent',
      industries: 'law_enforcement corporate education healthcare',
      skills: 'record_tip:L0',
    },
    reservation_confirmer: {
      capabilities: 'confirm_reservations update_party_size handle_cancellations manage_waitlist',
      industries: 'restaurant bar venue entertainment',
      skills: 'move_appointment:L2 cancel_appointment:L2',
    },
  };

const PERSONA_TABLE = [
  [
    'marge',
    'Marge',
    '50s',
    'female',
    'seasoned no-nonsense efficient reliable professional',
    'dental medical legal accounting professional_services',
  ],
  [
    'sandy',
    'Sandy',
    '20s-30s',
    'female',
    'young vivacious energetic enthusiastic friendly',
    'retail hospitality restaurant salon spa',
  ],
  [
    'marcus',
    'Marcus',
    '40s',
    'male',
    'professional calm methodical clear structured',
    'technology saas b2b consulting technical_support',
  ],
  [
    'emma',
    'Emma',
    '30s-40s',
    'female',
    'warm empathetic patient listener caring',
    'healthcare counseling wellness education sensitive_services',
  ],
  ['alex', 'Alex', null, 'neutral', 'versatile adaptable professional approachable neutral', null],
];

const BUNDLE_TABLE = [
  [
    'appointment_pro',
    'Appointment Pro',
    8900,
    'appointment_scheduler appointment_confirmer',
    'dental medical salon spa',
  ],
  [
    'restaurant_complete',
    'Restaurant Complete',
    7900,
    'hostess reservation_confirmer',
    'restaurant bar venue',
  ],
  [
    'service_business',
    'Service Business',
    8900,
    'dispatcher appointment_confirmer',
    'plumbing hvac electrical home_services',
  ],
  [
    'full_front_desk',
    'Full Front Desk',
    12900,
    'receptionist appointment_scheduler appointment_confirmer',
    'professional_services medical dental legal',
  ],
  [
    'sales_engine',
    'Sales Engine',
    11900,
    'inside_sales product_introducer',
    'saas professional_services real_estate',
  ],
  [
    'cash_flow_pro',
    'Cash Flow Pro',
    9900,
    'bill_collector survey_conductor',
    'accounting medical legal professional_services',
  ],
  [
    'office_manager',
    'Office Manager',
    13900,
    'receptionist support_agent appointment_scheduler',
    'professional_services consulting accounting',
  ],
];

describe('roles', () => {
  it('are the twelve, with their names, directions, prices and goals', () => {
    expect(
      roles.map((r) => [r.name, r.displayName, r.direction, r.basePriceCents, r.primaryGoal]),
    ).toEqual(ROLE_TABLE);
    expect(new Set(roles.map((r) => r.currency))).toEqual(new Set(['USD']));
  });

  it.each(roles.map((r) => [r.name, r] as const))('%s has its abilities', (name, role) => {
    const expected = ROLE_ABILITIES[name];
    expect(role.capabilities.join(' ')).toBe(expected?.capabilities);
    expect(role.suggestedIndustries.join(' ')).toBe(expected?.industries);
    expect(role.skills.map((s) => `${s.skill}:${s.identityLevel}`).join(' ')).toBe(
      expected?.skills,
    );
    for (const { capability } of role.skills) expect(role.capabilities).toContain(capability);
    expect(role.channels).toEqual(['voice', 'sms', 'email']);
  });

  it('let only a text from the number on file stand in for a known fact', () => {
    const eased = roles.flatMap((r) => r.skills).filter((s) => s.channelLevels);
    expect(eased.length).toBeGreaterThan(0);
    for (const skill of eased) {
      expect(skill.identityLevel).toBe('L2');
      expect(skill.channelLevels).toEqual({ sms: 'L1' });
    }
  });

  it('introduce themselves with a phrase that follows "I"', () => {
    for (const { introductionPhrase } of roles) {
      expect(introductionPhrase).toMatch(/^(?!I\b|am\b|will\b|to\b)[a-z]+[^s] .*[^.!?]$/);
    }
  });

  it('carry full prompts and measures', () => {
    for (const { defaultPrompts, measures } of roles) {
      expect(defaultPrompts.duties.length).toBeGreaterThanOrEqual(5);
      expect(defaultPrompts.boundaries.length).toBeGreaterThanOrEqual(11);
      expect(defaultPrompts.boundaries[0]).toContain('AI assistant');
      for (const { text } of texts(defaultPrompts)) expect(text.length).toBeGreaterThan(20);
      expect(measures.outcomes.length).toBeGreaterThan(0);
      expect(measures.metrics.length).toBeGreaterThan(0);
    }
  });

  it('say that an AI is speaking in every first line', () => {
    for (const { defaultScripts } of roles) {
      for (const key of [
        'opening',
        'opening_text',
        'reminder_text',
        'final_reminder_text',
        'voicemail',
        'after_hours',
      ]) {
        const script = defaultScripts[key];
        if (script !== undefined) expect(script).toMatch(/\bAI\b.*\bassistant\b/);
      }
    }
  });

  it('show the way out in every unsolicited text', () => {
    const outbound = roles.filter((r) => r.direction === 'outbound');
    for (const { defaultScripts } of outbound) {
      const first = defaultScripts.opening_text ?? defaultScripts.reminder_text;
      expect(first).toContain(OPT_OUT);
    }
  });

  it('name no debt before the debtor is proven', () => {
    const collector = roles.find((r) => r.name === 'bill_collector');
    const beforehand = [
      'opening',
      'opening_text',
      'voicemail',
      'not_the_person',
      'after_hours',
    ].map((key) => collector?.defaultScripts[key]);
    for (const script of [...beforehand, collector?.introductionPhrase]) {
      expect(script).toEqual(expect.any(String));
      expect(script).not.toMatch(/debt|invoice|owe|overdue|pay|collect|balance|\{\{amountDue\}\}/i);
    }
  });

  it('never address a tipster by name', () => {
    const scripts = roles.find((r) => r.name === 'tip_line_operator')?.defaultScripts;
    expect(JSON.stringify(scripts)).not.toContain('contactFirstName');
  });
});

describe('personas', () => {
  it('are the five, as described', () => {
    expect(
      personas.map((p) => [
        p.name,
        p.displayName,
        p.ageRange,
        p.gender,
        p.personalityTraits.join(' '),
        p.bestForIndustries?.join(' ') ?? null,
      ]),
    ).toEqual(PERSONA_TABLE);
  });

  it('greet as AI assistants, by their own name', () => {
    for (const { displayName, exampleGreetings } of personas) {
      expect(exampleGreetings.length).toBeGreaterThanOrEqual(3);
      for (const greeting of exampleGreetings) {
        expect(greeting).toContain('AI assistant');
        expect(greeting).toContain(displayName);
      }
    }
  });

  it('word every moment differently from one another', () => {
    const moments = Object.keys(
      personas[0]?.toneGuidelines.sampleReplies ?? {},
    ) as (keyof SampleReplies)[];
    expect(moments).toHaveLength(7);
    for (const moment of moments) {
      expect(new Set(personas.map((p) => p.toneGuidelines.sampleReplies[moment])).size).toBe(5);
    }
  });

  it('always tell day and time of a booking and both times on offer', () => {
    for (const { sampleReplies } of personas.map((p) => p.toneGuidelines)) {
      for (const part of ['{{appointmentType}}', '{{appointmentDate}}', '{{appointmentTime}}']) {
        expect(sampleReplies.confirmBooking).toContain(part);
      }
      expect(sampleReplies.offerTimes).toMatch(/\{\{optionOne\}\}.*\{\{optionTwo\}\}/);
    }
  });

  it('have voices of their own, named with their provider', () => {
    expect(new Set(personas.map((p) => p.voiceId)).size).toBe(5);
    for (const { voiceId } of personas) expect(voiceId).toMatch(/^[a-z0-9-]+:\S+$/);
  });
});

describe('bundles', () => {
  it('are the seven, with their prices, roles and industries', () => {
    expect(
      bundles.map((b) => [
        b.name,
        b.displayName,
        b.priceCents,
        b.roles.join(' '),
        b.targetIndustries.join(' '),
      ]),
    ).toEqual(BUNDLE_TABLE);
  });

  it('consist of roles that exist and cost less than them', () => {
    const prices = new Map(roles.map((r) => [r.name, r.basePriceCents]));
    for (const bundle of bundles) {
      const separately = bundle.roles.reduce(
        (sum, role) => sum + (prices.get(role) ?? Number.NaN),
        0,
      );
      expect(bundle.priceCents).toBeLessThan(separately);
    }
  });
});

describe('all content', () => {
  it('is versioned and uniquely named', () => {
    for (const list of [roles, personas, bundles]) {
      expect(new Set(list.map((t) => t.name)).size).toBe(list.length);
      expect(new Set(list.map((t) => t.description)).size).toBe(list.length);
    }
    expect(new Set(industries.map((t) => t.industry)).size).toBe(industries.length);
    for (const { version } of [...roles, ...personas, ...bundles, ...industries])
      expect(version).toBeGreaterThanOrEqual(1);
  });

  it('survives storage as JSON', () => {
    expect(JSON.parse(JSON.stringify(CATALOG_CONTENT))).toEqual(CATALOG_CONTENT);
  });

  it('uses only documented placeholders, and every documented one', () => {
    const used = new Set(
      ALL_TEXTS.flatMap(({ text }) => [...text.matchAll(/\{\{(.*?)\}\}/g)].map((m) => m[1])),
    );
    expect([...used].sort()).toEqual(Object.keys(PLACEHOLDERS).sort());
    for (const { text } of ALL_TEXTS) expect(text.replace(/\{\{\w+\}\}/g, '')).not.toMatch(/[{}]/);
  });

  it('stays in plain ASCII, so that a text keeps its full length', () => {
    for (const { text } of ALL_TEXTS) expect(text).toMatch(/^[\x20-\x7e]+$/);
  });

  it('asks nobody to send a word that carriers take for themselves', () => {
    const asks =
      /\b(reply|respond|answer|text|send|type)\b(\s+\S+){0,3}?\s+["']?(yes|no|cancel|stop|stopall|end|quit|revoke|unsubscribe|start|unstop|help|info)\b/i;
    expect('Reply YES to confirm or CANCEL to cancel').toMatch(asks);
    expect(SCRIPTS.length).toBeGreaterThan(150);
    for (const { text } of SCRIPTS) {
      const withoutOptOut = text.replace(OPT_OUT, '');
      expect(withoutOptOut).not.toMatch(asks);
      expect(withoutOptOut).not.toMatch(/\b(STOP|CANCEL|YES|END|QUIT)\b/);
    }
  });

  it('reminds with single-letter codes and the way out', () => {
    const reminders = SCRIPTS.filter(({ path }) => /\/(final_)?reminder(_text)?$/.test(path));
    expect(reminders.length).toBe(industries.length + 3);
    for (const { text } of reminders) {
      expect(text).toContain(VISIT_CODES);
      expect(text).toContain(OPT_OUT);
    }
  });
});
