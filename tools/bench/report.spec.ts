import { table } from './report.mjs';
import { summarize } from './statistics.mjs';

it('shows medians with their range, the ratio and whether the target is met', () => {
  const booking = {
    name: 'booking',
    unit: '/s',
    ours: summarize([300, 310.4, 290]),
    baseline: summarize([500, 400, 600]),
    ratio: summarize([0.6, 0.58, 0.61]),
    target: { text: '>= 0.5 x', met: true },
    note: 'bare',
  };
  const memory = {
    name: 'memory',
    unit: 'MB',
    ours: summarize([312.34]),
    target: { text: '< 300 MB', met: false },
  };
  expect(table([booking, memory]).split('\n')).toEqual([
    'bench    ours              baseline          ratio               target             note',
    'booking  300 /s [290-310]  500 /s [400-600]  0.60 x [0.58-0.61]  >= 0.5 x  met      bare',
    'memory   312 MB            -                 -                   < 300 MB  not met',
  ]);
});
