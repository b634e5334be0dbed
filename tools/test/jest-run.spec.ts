import { count } from './jest-run.mjs';

describe('count', () => {
  const report = {
    numPassedTests: 7,
    numFailedTests: 0,
    numRuntimeErrorTestSuites: 0,
    success: true,
  };

  it('adds up what passed', () => expect(count(report)).toEqual({ passed: 7, failed: 0 }));

  it('counts a file that could not be loaded as a failure', () => {
    const broken = { ...report, numFailedTests: 2, numRuntimeErrorTestSuites: 1, success: false };
    expect(count(broken)).toEqual({ passed: 7, failed: 3 });
  });

  it('never calls a run good that Jest calls bad or that left no report', () => {
    expect(count({ ...report, success: false })).toEqual({ passed: 7, failed: 1 });
    expect(count(null)).toEqual({ passed: 0, failed: 1 });
  });
});
