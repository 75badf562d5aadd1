import { get } from '../page/unclobbered.js';

const waiting: (() => void)[] = [];
/** When the first element of this task began. */
let begun: number | undefined;

/**
 * How long elements may work in one task, in milliseconds. From 50 on a task counts as long
 * (https://web.dev/articles/optimize-long-tasks). While the page loads it is less: browsers lay a page out in the task that
 * ends its load, which is often that of our script. Quick machines still render the first element in it.
 */
const enough = () => (get(document, 'readyState') === 'complete' ? 30 : 6);

let tasks = 0;

/**
 * Calls in a task of its own. What the visitor does comes before it in any case; a frame of the browser's only before each third
 * one, because frames have their price too, and the first widgets of a page are to be seen together. Where there is no
 * `postTask()` yet, the browser decides. Not a timer: in hidden pages it waits a second.
 */
function inNewTask(call: () => unknown): void {
  const { scheduler } = globalThis as { scheduler?: { postTask(call: () => unknown, options: object): unknown } };
  // Where there is none, content can give its name to an element.
  if (typeof scheduler?.postTask === 'function' && ++tasks % 3)
    return void scheduler.postTask(call, { priority: 'user-blocking' });
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    call();
  };
  port2.postMessage(0);
}

/** Says that an element is at work: from here on this task counts, and another will follow it. */
export function beginWork(): void {
  if (begun !== undefined) return;
  begun = performance.now();
  inNewTask(next);
}

/** Whether elements have worked enough in this task. */
const isEnough = () => performance.now() - begun! > enough();

async function next(): Promise<void> {
  begun = undefined;
  if (waiting.length) beginWork();
  while (waiting.length && !isEnough()) {
    waiting.shift()!();
    // it renders in the microtask before this one
    await Promise.resolve();
  }
}

/**
 * Renders an element for the first time when its turn has come: at once or, after others have taken long enough, in a task of
 * its own, before which the browser can answer the visitor and paint what is there.
 */
export function inTurn<Result>(render: () => Result): Result | Promise<Result> {
  beginWork();
  if (!waiting.length && !isEnough()) return render();
  return new Promise<void>((go) => waiting.push(go)).then(render);
}
