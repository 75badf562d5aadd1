import { html } from 'lit';

export const rich = (parts) => parts.map((part) => (typeof part === 'string' ? part : html`<b>${part.b}</b>`));

export const cites = (ids, { list }) =>
  ids.map((i) => {
    const { url, label } = list[i];
    return url
      ? html`&nbsp;<a class="cite" href=${url} target="_blank" rel="noopener" aria-label=${label}>${i + 1}</a>`
      : html`&nbsp;<span class="cite"
            ><span aria-hidden="true">${i + 1}</span><span class="unseen">${label}</span></span
          >`;
  });
