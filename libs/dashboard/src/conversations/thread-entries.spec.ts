import { aMessage, aVisit } from '../testing/samples';
import type { OutgoingText } from './outgoing-text';
import { threadEntries } from './thread-entries';

const WORLD = {
  timeZone: 'America/New_York',
  now: new Date('2026-11-22T17:00:00Z'),
  complete: true,
};
const text = (changes: Partial<OutgoingText> = {}): OutgoingText => ({
  id: 'out-1',
  organizationId: 'org-1',
  conversationId: 'conversation-1',
  contactId: 'contact-1',
  body: 'On my way',
  writtenAt: '2026-11-22T16:59:00Z',
  afterMessageId: null,
  failure: null,
  ...changes,
});
const keys = (entries: ReturnType<typeof threadEntries>) =>
  entries.map((entry) => (entry.kind === 'day' ? entry.words : entry.key));

describe('threadEntries', () => {
  it('parts days by the clock of the business', () => {
    const messages = [
      aMessage({ id: 'a', createdAt: '2026-11-21T04:59:00Z' }),
      aMessage({ id: 'b', createdAt: '2026-11-21T05:01:00Z' }),
      aMessage({ id: 'c', createdAt: '2026-11-22T15:00:00Z' }),
    ];
    expect(keys(threadEntries(messages, [], [], WORLD))).toEqual([
      ...['Friday, November 20', 'a'],
      ...['Yesterday', 'b'],
      ...['Today', 'c'],
    ]);
  });

  it('puts what came of it in the book where it happened', () => {
    const messages = [
      aMessage({ id: 'a', createdAt: '2026-11-22T15:00:00Z' }),
      aMessage({ id: 'b', createdAt: '2026-11-22T15:02:00Z' }),
    ];
    const visit = aVisit({
      id: 'v',
      createdAt: '2026-11-22T15:01:00Z',
      confirmedAt: '2026-11-22T15:03:00Z',
    });
    expect(keys(threadEntries(messages, [visit], [], WORLD))).toEqual([
      ...['Today', 'a', 'v-booked', 'b', 'v-confirmed'],
    ]);
  });

  it('leaves out visits of a time whose messages are not shown', () => {
    const old = aVisit({ id: 'old', createdAt: '2025-01-01T00:00:00Z' });
    const entries = threadEntries([aMessage({ id: 'a' })], [old], [], {
      ...WORLD,
      complete: false,
    });
    expect(keys(entries)).toEqual(['Today', 'a']);
  });

  it('closes a run of messages with somebody else, a pause or another fate', () => {
    const messages = [
      aMessage({ id: 'a', createdAt: '2026-11-22T15:00:00Z' }),
      aMessage({ id: 'b', createdAt: '2026-11-22T15:00:10Z' }),
      aMessage({ id: 'c', author: 'coordinator', createdAt: '2026-11-22T15:00:12Z' }),
      aMessage({ id: 'd', author: 'coordinator', createdAt: '2026-11-22T15:20:12Z' }),
    ];
    const closing = threadEntries(messages, [], [], WORLD).flatMap((entry) =>
      entry.kind === 'message' && entry.closing ? [entry.key] : [],
    );
    expect(closing).toEqual(['b', 'c', 'd']);
  });

  it('shows a text once, also while its answer is still on the way', () => {
    const before = aMessage({ id: 'a', author: 'staff', body: 'On my way' });
    const taken = aMessage({ id: 'b', author: 'staff', body: 'On my way' });
    const waiting = text({ afterMessageId: 'a' });
    expect(keys(threadEntries([before], [], [waiting], WORLD))).toContain('out-1');
    expect(keys(threadEntries([before, taken], [], [waiting], WORLD))).not.toContain('out-1');
    const failed = text({ afterMessageId: 'a', failure: 'No.' });
    expect(keys(threadEntries([before, taken], [], [failed], WORLD))).toContain('out-1');
  });

  it('begins today with the first text of today', () => {
    expect(keys(threadEntries([], [], [text()], WORLD))).toEqual(['Today', 'out-1']);
  });
});
