// One visit of one page in a fresh profile of the browser, read through the DevTools protocol.
import { remount, settle, switchLanguage, tick, watch } from './in-page.mjs';

/** A slow 4G connection as Lighthouse has it, and none. */
export const CONDITIONS = {
  slow: { cpu: 4, network: { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 } },
  fast: { cpu: 1 },
};
const VIEWPORT = { width: 1000, height: 800 };

async function metricsOf(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

async function collected(session) {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize, Nodes } = await metricsOf(session);
  return { heap: JSHeapUsedSize / 1024, nodes: Nodes };
}

/** Opens an address and returns what it cost; `then` may do more with the page, which is closed afterwards. */
export async function visit(browser, origin, address, scenario, { cpu, network }, then) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(120_000);
    await page.setViewport(VIEWPORT);
    const session = await page.createCDPSession();
    // time that the main thread was at work, not time that passed: others on the machine do not count
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await session.send('Network.enable');
    // the process of the origin is there already when time begins to count
    await page.goto(`${origin}/blank/`);
    const requests = [];
    page.on(
      'request',
      (request) => request.url().startsWith(origin) && requests.push(request.url().slice(origin.length)),
    );
    await page.evaluateOnNewDocument(watch, scenario.waits);
    if (network) await session.send('Network.emulateNetworkConditions', network);
    if (cpu > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    // what will never be there is not waited for
    const broken = new Promise((_, reject) => page.once('pageerror', reject));
    broken.catch(() => {});
    const before = await metricsOf(session);
    await page.goto(origin + address, { waitUntil: 'domcontentloaded', timeout: 120_000 });
    const times = await Promise.race([page.evaluate(settle), broken]);
    const after = await metricsOf(session);
    const spent = (name) => (after[name] - before[name]) * 1000;
    const layout = spent('LayoutDuration') + spent('RecalcStyleDuration');
    const result = {
      ...times,
      task: spent('TaskDuration'),
      layout,
      // `ScriptDuration` leaves out what runs in microtasks, which is all that Lit and others render
      other: spent('TaskDuration') - layout - spent('DevToolsCommandDuration'),
      ...(await collected(session)),
      requests: [...requests],
    };
    return { ...result, ...(await then?.(page, session)) };
  } finally {
    await context.close();
  }
}

/** After a slow load: what the learner's first ticks cost. */
export const ticks = async (page) => {
  const { work, frames } = await page.evaluate(tick, 10);
  return { tick: work, tickFrames: frames };
};

/** After a fast load: the language switch. */
export const language = async (page) => ({ language: await page.evaluate(switchLanguage) });

/** What is left of 1,000 mounts, in KiB and nodes, once a thousand have warmed everything up: the engine keeps what it learns. */
export const memory = (tag) => async (page, session) => {
  await page.evaluate(remount, tag, 1000);
  const before = await collected(session);
  await page.evaluate(remount, tag, 1000);
  const after = await collected(session);
  return { heapLeft: after.heap - before.heap, nodesLeft: after.nodes - before.nodes };
};
