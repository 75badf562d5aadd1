// Runs before all tests of `npm test`: puts the browsers in place that more than one test file opens. Files that run beside
// each other would each fetch one; and those in Node come before web-test-runner, which sees to the engines that it needs.
import { findChromium } from './browser/find.mjs';
import { pinnedChromium } from './browser/pinned.mjs';
import { installInCI, provideChromium } from './browser/provide.mjs';

installInCI(['chromium', 'firefox']);
if (!findChromium()) await provideChromium();
await pinnedChromium();
