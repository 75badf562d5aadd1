import { type TemplateResult, html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { call } from '../page/unclobbered.js';
import { sourcesTemplate } from '../view/citations.js';
import { footer } from '../view/footer.js';
import { heading } from '../view/heading.js';
import { offerTemplate } from '../view/offer.js';
import { spokenText } from '../view/new-tab.js';
import type { Frame } from './model.js';

/** Before there is anything to show: the fallback stays on screen, and nothing is painted twice. */
export const fallbackTemplate = (): TemplateResult => html`<slot name="fallback"></slot><slot></slot>`;

/** The same until its turn has come, and where templates cannot be rendered: a page's content can hide what they ask the document for. */
export function keepFallback(root: ParentNode & Node): void {
  if (root.querySelector('section,slot')) return;
  for (const name of ['fallback', '']) {
    const slot = call(document, 'createElement', 'slot') as HTMLSlotElement;
    slot.name = name;
    root.appendChild(slot);
  }
}

/**
 * What all elements have around their content. A group, not a landmark: a page may hold several of us, and landmarks are the
 * page's own. A browser that translates the page puts other nodes in the place of our text. So what changes while the key is the
 * same is set on its element, and with another key nothing that was translated is used again; but what speaks by itself
 * (`role="status"`) stays, because readers listen to what was there before.
 */
export const frameTemplate = (frame: Frame, content: unknown, followOffer: (event: Event) => void): TemplateResult =>
  html`<div class="room">
      <section
        part=${frame.noun}
        role="group"
        class="root ${frame.theme ? `theme-${frame.theme}` : ''}"
        aria-label=${frame.name}
        lang=${frame.lang}
        dir=${frame.dir}
      >
        <slot name="heading">${frame.heading === undefined ? nothing : heading(frame.level, frame.heading)}</slot>
        <slot name="intro"
          >${frame.intro ? html`<p part="intro" class="intro" .textContent=${frame.intro}></p>` : nothing}</slot
        >
        ${keyed(frame.key, frame.remarks.map(notice))} ${content} ${offerTemplate(frame.offer, followOffer)}
        <slot name="actions"></slot>
        ${sourcesTemplate(frame.sources, frame.key)} ${footer(frame.marks, frame.age)}
      </section>
    </div>
    <slot></slot>`;

const notice = (text: Frame['remarks'][number]): TemplateResult =>
  html`<p part="note" class="muted notice">${spokenText(text)}</p>`;
