import { type TemplateResult, html, nothing } from 'lit';
import type { Line } from '../catalogue/types.js';
import type { Remark, Rest, Shown } from '../catalogue/told.js';
import { cites } from './citations.js';
import { figures } from './figures.js';
import { spokenText } from './new-tab.js';

/** A line with what follows it. */
export const told = ({ text, lang, cites: cited }: Shown<Line>): unknown => [figures(text, lang), cites(cited)];

export const remark = (text: Remark): TemplateResult => html`<p part="note" class="muted">${spokenText(text)}</p>`;

/** Lines that are shown on request. On paper, and where scripts never run, all of them are. */
export const restTemplate = <Of extends Line>(rest: Rest<Of> | undefined, line: (line: Shown<Of>) => unknown) =>
  rest
    ? html`<details class="rest" data-rest=${rest.key}>
        <summary class="further" aria-label=${rest.label} .textContent=${rest.summary}></summary>
        ${rest.lines.map(line)}
      </details>`
    : nothing;
