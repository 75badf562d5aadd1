// What was measured, by scenario, phase and run. A run that failed leaves a gap, so that pairs stay pairs.
import { pairedRatios, spread } from './statistics.mjs';

export const COUNTS = [1, 10, 100, 1000];

export class Results {
  constructor(raw = {}) {
    this.raw = raw;
  }

  add(name, phase, run, measured) {
    ((this.raw[name] ??= {})[phase] ??= [])[run] = measured;
  }

  /** One measure of one phase, run by run. */
  values(name, phase, measure) {
    return Array.from(this.raw[name]?.[phase] ?? [], (measured) => measured?.[measure]);
  }

  /** What showing `count` widgets takes, beyond what the same page takes without any. */
  costs(name, count, measure = 'task') {
    const empty = this.values(name, 'count0', measure);
    return this.values(name, `count${count}`, measure).map((value, run) => value - empty[run]);
  }

  /** One scenario as a multiple of another. */
  ratios(name, other, phase, measure) {
    return pairedRatios(this.values(name, phase, measure), this.values(other, phase, measure));
  }

  /** What scripts take: all but layout and style, less what plain HTML takes for that (parsing and painting). */
  script(name, phase) {
    const plain = this.values('plain', phase, 'other');
    return name === 'plain' ? [] : this.values(name, phase, 'other').map((value, run) => value - plain[run]);
  }

  scriptRatios(name, other, phase) {
    return pairedRatios(this.script(name, phase), this.script(other, phase));
  }

  costRatios(name, other, count) {
    return pairedRatios(this.costs(name, count), this.costs(other, count));
  }

  /** 1,000 of them as a multiple of ten times 100: 1 is linear. */
  growth(name) {
    return pairedRatios(
      this.costs(name, 1000),
      this.costs(name, 100).map((cost) => 10 * cost),
    );
  }

  spread(name, phase, measure) {
    return spread(this.values(name, phase, measure));
  }
}
