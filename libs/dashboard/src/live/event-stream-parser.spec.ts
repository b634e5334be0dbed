import { EventStreamParser } from './event-stream-parser';

describe('EventStreamParser', () => {
  const STREAM =
    'retry: 1500\n\nid: 1-0\nevent: crm.contact_created\ndata: {"a":\ndata: 1}\n\n' +
    ': still here\n\nid:2-0\r\nevent:resync\r\n\r\ndata: plain\n\n';
  const MESSAGES = [
    { lastEventId: '1-0', event: 'crm.contact_created', data: '{"a":\n1}' },
    { lastEventId: '2-0', event: 'resync', data: '' },
    { lastEventId: '2-0', event: 'message', data: 'plain' },
  ];

  it('reads messages, keeps the last id, and skips heartbeats', () => {
    const parser = new EventStreamParser();
    expect(parser.push(STREAM)).toEqual(MESSAGES);
    expect(parser.retryMs).toBe(1500);
  });

  it('does not care where the text is cut', () => {
    for (let size = 1; size <= 7; size++) {
      const parser = new EventStreamParser();
      const messages = [];
      for (let at = 0; at < STREAM.length; at += size) {
        messages.push(...parser.push(STREAM.slice(at, at + size)));
      }
      expect(messages).toEqual(MESSAGES);
    }
  });

  it('keeps what is not complete to itself, and ignores what it does not know', () => {
    const parser = new EventStreamParser();
    expect(parser.push('retry: soon\nnonsense\nid: a\0b\nevent: x\ndata: half')).toEqual([]);
    expect(parser.retryMs).toBeNull();
    expect(parser.push('\n\n')).toEqual([{ lastEventId: '', event: 'x', data: 'half' }]);
  });
});
