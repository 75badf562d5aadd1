// Runs before all tests of `npm test`: puts the browsers in place that more than one test file opens. Files that run beside
// each other would each fetch one; and in CI those in Node come before web-test-runner has installed the engines.
import { findChromium } from './browser/find.mjs';
import { pinnedChromium } from './browser/pinned.mjs';
import { provideChromium } from './browser/provide.mjs';

if (!findChromium()) await provideChromium();
await pinnedChromium();
