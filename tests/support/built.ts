/** The built files, as pages and servers load them: what is tested is what ships. */
import type { LitElement } from 'lit';
import type * as StaticModule from '../../src/static/index.js';

const built = (file: string) => import(new URL(`../../dist/${file}`, import.meta.url).href) as Promise<unknown>;

await built('pmo-widgets.js');
export const { renderStatic, tags } = (await built('static.js')) as typeof StaticModule;

/** Waits until an element shows what it is to show: its language and content are there, and its parts have rendered. */
export async function settled(element: Element): Promise<void> {
  const { updateComplete } = element as LitElement;
  await updateComplete;
  for (let i = 0; i < 400 && element.matches(':state(pending)'); i++) await new Promise((done) => setTimeout(done, 20));
  // Static HTML is taken over once the visitor is near, which an element hears of in a frame to come; live ones have sheets.
  for (let i = 0; i < 10 && !element.shadowRoot?.adoptedStyleSheets.length; i++)
    await new Promise(requestAnimationFrame);
  await (element as LitElement).updateComplete;
  for (const part of element.shadowRoot?.querySelectorAll('.part') ?? []) await settled(part);
}
