import { TestBed } from '@angular/core/testing';
import { jest } from '@jest/globals';
import { Actions } from '@ngrx/effects';
import { Store } from '@ngrx/store';
import type { HttpTestingController } from '@angular/common/http/testing';
import { TextDecoder, TextEncoder } from 'node:util';
import { grantFor, hostDashboard, NOT_SIGNED_IN } from '../testing/render';
import { anOrganization } from '../testing/samples';
import { NOW } from '../today/clock';
import { FETCH } from './fetching';
import { liveFeature } from './live.feature';
import { LiveActions } from './live.actions';
import { pauseBefore } from './reconnect-pause';

const BOOKED =
  'id: 7-0\nevent: scheduling.appointment_booked\n' +
  'data: {"type":"scheduling.appointment_booked","occurredAt":"2026-11-22T17:00:01Z","data":{"appointment":{"appointmentId":"a-1"}}}\n\n';

/** A stream in the hands of the test. */
class Line {
  private readonly waiting: ((chunk: { done: boolean; value?: Uint8Array }) => void)[] = [];
  private readonly chunks: { done: boolean; value?: Uint8Array }[] = [];

  constructor(
    readonly headers: Record<string, string>,
    readonly signal: AbortSignal,
    private readonly status: number,
  ) {}

  say(text: string): void {
    this.give({ done: false, value: new TextEncoder().encode(text) });
  }
  end(): void {
    this.give({ done: true });
  }
  response() {
    const read = () =>
      new Promise((resolve, reject) => {
        this.signal.addEventListener('abort', () => reject(new Error('aborted')));
        const chunk = this.chunks.shift();
        if (chunk) resolve(chunk);
        else this.waiting.push(resolve);
      });
    return {
      status: this.status,
      ok: this.status === 200,
      headers: { get: () => null },
      body: { getReader: () => ({ read }) },
    };
  }
  private give(chunk: { done: boolean; value?: Uint8Array }): void {
    const next = this.waiting.shift();
    if (next) next(chunk);
    else this.chunks.push(chunk);
  }
}

describe('the live stream', () => {
  let wire: HttpTestingController;
  let store: Store;
  let lines: Line[];
  let answers: number[];

  const live = () => store.selectSignal(liveFeature.selectLiveState)();
  const latest = () => live().latest.map(({ id, type }) => `${id} ${type}`);
  /** Lets promises run while the clock stands still. */
  const calm = async () => {
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  };
  const line = (index = lines.length - 1) => {
    const found = lines[index];
    if (!found) throw new Error(`line ${index} should be open`);
    return found;
  };

  beforeEach(() => {
    jest.useFakeTimers();
    Object.assign(globalThis, { TextDecoder });
    lines = [];
    answers = [];
    const fetch = (
      _url: string,
      init: { headers: Record<string, string>; signal: AbortSignal },
    ) => {
      const opened = new Line(init.headers, init.signal, answers.shift() ?? 200);
      lines.push(opened);
      return Promise.resolve(opened.response());
    };
    wire = hostDashboard(
      { provide: FETCH, useValue: fetch },
      { provide: NOW, useValue: () => new Date('2026-11-22T17:00:00.000Z') },
    );
    store = TestBed.inject(Store);
  });
  afterEach(() => jest.useRealTimers());

  async function signIn(): Promise<void> {
    wire.expectOne('/api/auth/refresh').flush({ data: grantFor() });
    wire
      .expectOne('/api/coordinator/organizations?limit=100')
      .flush({ data: [anOrganization()], meta: { nextCursor: null } });
    await calm();
  }

  it('opens with the access token, and tells what happens', async () => {
    expect(lines).toEqual([]);
    await signIn();
    expect(line().headers).toMatchObject({ Authorization: 'Bearer token-1' });
    expect(line().headers['Last-Event-ID']).toBeUndefined();
    expect(live().status).toBe('live');
    line().say(BOOKED.slice(0, 50));
    await calm();
    expect(latest()).toEqual([]);
    line().say(BOOKED.slice(50));
    await calm();
    expect(latest()).toEqual(['7-0 scheduling.appointment_booked']);
  });

  it('comes back where it was after a loss, and says since when nothing is known', async () => {
    await signIn();
    line().say(BOOKED);
    await calm();
    line().end();
    await calm();
    expect(live()).toMatchObject({ status: 'lost', lostAt: '2026-11-22T17:00:00.000Z' });
    expect(latest()).toHaveLength(1);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(lines).toHaveLength(2);
    expect(line().headers['Last-Event-ID']).toBe('7-0');
    expect(live()).toMatchObject({ status: 'live', lostAt: null });
  });

  it('waits longer the more often it fails, and not at all once the network is back', async () => {
    answers = [503, 503, 503, 200];
    await signIn();
    await jest.advanceTimersByTimeAsync(2_000);
    expect(lines).toHaveLength(2);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(lines).toHaveLength(2);
    window.dispatchEvent(new Event('online'));
    await calm();
    expect(lines).toHaveLength(3);
  });

  it('renews an access token that ran out', async () => {
    answers = [401, 200];
    await signIn();
    wire.expectOne('/api/auth/refresh').flush({ data: { ...grantFor(), accessToken: 'token-2' } });
    await calm();
    expect(line().headers['Authorization']).toBe('Bearer token-2');
    expect(live().status).toBe('live');
  });

  it('stops with the session', async () => {
    answers = [401];
    await signIn();
    wire.expectOne('/api/auth/refresh').flush(null, NOT_SIGNED_IN);
    await calm();
    expect(live().status).toBe('off');
    await jest.advanceTimersByTimeAsync(120_000);
    expect(lines).toHaveLength(1);
  });

  it('asks to fetch again where the server cannot fill a gap', async () => {
    await signIn();
    const seen: string[] = [];
    TestBed.inject(Actions).subscribe(({ type }) => seen.push(type));
    line().say('event: resync\ndata: {}\n\n');
    await calm();
    expect(seen[0]).toBe(LiveActions.resyncAsked.type);
  });

  it('leaves a line that fell silent', async () => {
    await signIn();
    await jest.advanceTimersByTimeAsync(39_000);
    expect(line().signal.aborted).toBe(false);
    line().say(': still here\n\n');
    await jest.advanceTimersByTimeAsync(39_000);
    expect(lines).toHaveLength(1);
    await jest.advanceTimersByTimeAsync(3_500);
    expect(line(0).signal.aborted).toBe(true);
    expect(lines).toHaveLength(2);
  });

  it('gives the line back while nobody looks, and takes it up again', async () => {
    await signIn();
    line().say(BOOKED);
    const hidden = jest.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    document.dispatchEvent(new Event('visibilitychange'));
    for (let half = 0; half < 4; half++) {
      line(0).say(': still here\n\n');
      await jest.advanceTimersByTimeAsync(16_000);
    }
    expect(line(0).signal.aborted).toBe(true);
    expect(lines).toHaveLength(1);
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    await calm();
    expect(line().headers['Last-Event-ID']).toBe('7-0');
    hidden.mockRestore();
  });

  it('survives what is no event', async () => {
    await signIn();
    line().say('event: crm.contact_created\ndata: {"occurredAt":\n\nevent: x.y\ndata: null\n\n');
    line().say(BOOKED);
    await calm();
    expect(latest()).toEqual(['7-0 scheduling.appointment_booked']);
  });
});

describe('pauseBefore', () => {
  it('doubles up to half a minute, spread over the upper half, never under what is asked', () => {
    const pauses = (random: number) =>
      [0, 1, 2, 5, 50].map((n) => pauseBefore(n, null, () => random));
    expect(pauses(1)).toEqual([1_000, 2_000, 4_000, 30_000, 30_000]);
    expect(pauses(0)).toEqual([500, 1_000, 2_000, 15_000, 15_000]);
    expect(pauseBefore(0, 90_000, () => 1)).toBe(90_000);
  });
});
