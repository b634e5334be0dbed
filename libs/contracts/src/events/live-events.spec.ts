import { eventNames, liveAudienceOf } from '.';

it('knows for every event who hears of it live', () => {
  expect(eventNames()).toContain('crm.contact_created');
  expect(eventNames().filter((name) => liveAudienceOf(name) === null)).toEqual([]);
});

it('goes by the longest beginning', () => {
  expect(liveAudienceOf('conversations.message_received')).toBe('conversations.read');
  expect(liveAudienceOf('conversations.phone_number_removed')).toBe('numbers.read');
  expect(liveAudienceOf('somewhere.something_happened')).toBeNull();
});
