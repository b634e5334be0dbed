import { Coordinator } from './coordinator';
import type { Hire } from './coordinator';

const now = Temporal.Instant.from('2026-11-22T10:00:00Z');
const later = now.add({ hours: 1 });
const hire = (overrides: Partial<Hire> = {}) =>
  Coordinator.hire({
    organizationId: 'o',
    role: { id: 'r', name: 'receptionist' },
    persona: { id: 'p', name: 'marge' },
    displayName: null,
    customGreeting: null,
    monthlyPriceCents: 4900,
    bundleId: null,
    now,
    ...overrides,
  });
const eventNames = (coordinator: Coordinator) =>
  coordinator.pullEvents().map((event) => event.constructor.name);

it('is active and always on duty from the first moment', () => {
  const coordinator = hire();
  expect(coordinator).toMatchObject({
    status: 'active',
    availability: null,
    monthlyPriceCents: 4900,
  });
  expect(coordinator.activatedAt?.toISOString()).toBe('2026-11-22T10:00:00.000Z');
  expect(eventNames(coordinator)).toEqual(['CoordinatorHired']);
});

it('pauses and comes back, and says so once', () => {
  const coordinator = hire();
  coordinator.pause(later);
  coordinator.pause(later);
  expect(coordinator.status).toBe('paused');
  coordinator.activate(later);
  coordinator.activate(later);
  expect(coordinator.status).toBe('active');
  expect(eventNames(coordinator)).toEqual([
    'CoordinatorHired',
    'CoordinatorPaused',
    'CoordinatorActivated',
  ]);
});

it('changes what is given, resets what is null, and leaves the rest', () => {
  const coordinator = hire({ displayName: 'Front desk', customGreeting: 'Hello' });
  coordinator.change(
    { customGreeting: null, voiceId: 'vapi:Paige', displayName: undefined },
    later,
  );
  expect(coordinator).toMatchObject({
    displayName: 'Front desk',
    customGreeting: null,
    voiceId: 'vapi:Paige',
  });
  coordinator.change({}, later);
  expect(coordinator.pullEvents().at(-1)).toMatchObject({ changed: ['customGreeting', 'voiceId'] });
});

it('leaves its bundle for a price of its own', () => {
  const coordinator = hire({ bundleId: 'b', monthlyPriceCents: 4100 });
  coordinator.leaveBundle(4900, later);
  expect(coordinator).toMatchObject({ bundleId: null, monthlyPriceCents: 4900 });
});

it('is let go once', () => {
  const coordinator = hire();
  coordinator.letGo(later);
  coordinator.letGo(later);
  expect(coordinator.status).toBe('inactive');
  expect(eventNames(coordinator)).toEqual(['CoordinatorHired', 'CoordinatorLetGo']);
});
