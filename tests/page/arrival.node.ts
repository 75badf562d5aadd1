import { afterEach, beforeEach, describe, it } from 'node:test';
import { expect } from 'chai';
import { Arrival } from '../../src/page/arrival.js';

describe('what comes over the network', () => {
  const now = performance.now.bind(performance);
  let clock = 0;
  let page = new EventTarget();
  beforeEach(() => {
    clock = 1000;
    performance.now = () => clock;
    page = new EventTarget();
    globalThis.addEventListener = page.addEventListener.bind(page);
    globalThis.removeEventListener = page.removeEventListener.bind(page);
  });
  afterEach(() => {
    performance.now = now;
  });

  /** Something that fails until `isUp`. */
  function flaky() {
    const self = { asked: 0, isUp: false };
    const load = async () => {
      self.asked++;
      if (!self.isUp) throw new Error('503');
      return 'here';
    };
    return { self, arrival: new Arrival(load) };
  }
  const ask = (arrival: Arrival<string>) => arrival.ask().catch((error: Error) => error.message);

  it('is asked for once, however many want it', async () => {
    const { self, arrival } = flaky();
    self.isUp = true;
    const all = await Promise.all(Array.from({ length: 1000 }, () => ask(arrival)));
    expect(new Set(all)).to.deep.equal(new Set(['here']));
    expect(self.asked).to.equal(1);
  });

  it('is asked for again by the next one, where it failed', async () => {
    const { self, arrival } = flaky();
    expect(await ask(arrival)).to.equal('503');
    self.isUp = true;
    expect(await ask(arrival)).to.equal('here');
    expect(self.asked).to.equal(2);
  });

  it('is left alone ever longer while it fails, but never for more than five minutes', async () => {
    const { self, arrival } = flaky();
    const times: number[] = [];
    // A thousand widgets in a second, for an hour.
    for (let second = 0; second < 3600; second++) {
      clock += 1000;
      const before = self.asked;
      for (let i = 0; i < 10; i++) await ask(arrival);
      for (let i = before; i < self.asked; i++) times.push(second);
    }
    expect(times.slice(0, 6)).to.deep.equal([0, 0, 2, 6, 14, 30]);
    const rests = times.slice(1).map((time, i) => time - times[i]!);
    expect(Math.max(...rests)).to.equal(300);
  });

  it('is asked for again when the network is back, and told to those that did without it', async () => {
    const { self, arrival } = flaky();
    let told = 0;
    arrival.watch(() => told++);
    for (let i = 0; i < 3; i++) await ask(arrival);
    self.isUp = true;
    page.dispatchEvent(new Event('online'));
    expect(await ask(arrival)).to.equal('here');
    expect(told).to.equal(1);
    page.dispatchEvent(new Event('online'));
    await ask(arrival);
    expect([self.asked, told]).to.deep.equal([3, 1]);
  });

  it('is not asked for by the network’s return where nobody waits for it, or nobody ever did', async () => {
    const { self, arrival } = flaky();
    const come = () => {};
    arrival.watch(come);
    page.dispatchEvent(new Event('online'));
    expect(self.asked).to.equal(0);
    await ask(arrival);
    arrival.unwatch(come);
    page.dispatchEvent(new Event('online'));
    expect(self.asked).to.equal(1);
  });
});
