/** A page of its own in a frame, with widgets from the built files: alive, or as static HTML to which no script comes. */
import type { LitElement } from 'lit';
import { renderStatic, settled, tags } from '../support/built.js';

export type Tag = (typeof tags)[number];
export type Kind = 'live' | 'static';
type Attributes = Record<string, string>;

/** Attributes with which an element shows as many of its parts as it can at once. */
export const FULL: Record<Tag, Attributes> = {
  'pmo-comparison': { certifications: 'pmo pmp', highlight: 'pmp' },
  'pmo-checklist': { certification: 'pmp', route: 'bachelor' },
  'pmo-benefits': { certification: 'pmp' },
  'pmo-process': { certification: 'pmp' },
  'pmo-guide': { certification: 'pmp', highlight: 'pmp', route: 'bachelor' },
};
export const ACTION = { 'action-href': 'https://provider.example/', 'action-label': 'Book the course' };

const opened = new Set<HTMLIFrameElement>();

/** Removes the frames that were opened. */
export function closeAll(): void {
  for (const frame of opened) frame.remove();
  opened.clear();
}

export const markup = async (kind: Kind, tag: Tag, attributes: Attributes): Promise<string> =>
  kind === 'static'
    ? renderStatic(tag, attributes, { mode: 'shadow' })
    : `<${tag} ${Object.entries(attributes)
        .map(([name, value]) => `${name}="${value}"`)
        .join(' ')}></${tag}>`;

/** Opens a page; `css` is its style sheet. Waits until its widgets show what they are to show, with nothing closed. */
export async function openPage(kind: Kind, body: string, css = '', width = 900): Promise<Document> {
  const frame = document.createElement('iframe');
  opened.add(frame);
  frame.width = `${width}`;
  frame.height = '1200';
  const script = kind === 'live' ? '<script type="module" src="/dist/pmo-widgets.js"></script>' : '';
  frame.srcdoc = `<!doctype html><html lang="en"><head><style>${css}</style>${script}</head><body>${body}</body></html>`;
  const loaded = new Promise((done) => frame.addEventListener('load', done));
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument!;
  for (const element of widgetsIn(page)) {
    if (kind === 'live') await settled(element as LitElement);
    openAll(element);
  }
  return page;
}

export const widgetsIn = (page: Document): Element[] => [...page.querySelectorAll(tags.join())];

function openAll({ shadowRoot }: Element): void {
  for (const details of shadowRoot!.querySelectorAll('details')) details.open = true;
  for (const part of shadowRoot!.querySelectorAll('.part')) openAll(part);
}
