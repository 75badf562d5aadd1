const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escape = (text) => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]);

export const rich = (parts) =>
  parts.map((part) => (typeof part === 'string' ? escape(part) : `<b>${escape(part.b)}</b>`)).join('');

export const cites = (ids, { list }) =>
  ids
    .map((i) => {
      const { url, label } = list[i];
      return url
        ? `&nbsp;<a class="cite" href="${escape(url)}" target="_blank" rel="noopener" aria-label="${escape(label)}">${i + 1}</a>`
        : `&nbsp;<span class="cite"><span aria-hidden="true">${i + 1}</span><span class="unseen">${escape(label)}</span></span>`;
    })
    .join('');

const source = ({ url, title, about }) =>
  `<li>${url ? `<a class="address" href="${escape(url)}" target="_blank" rel="noopener">${escape(title)}</a>` : ''}${escape(about)}</li>`;

export const frame = ({ kind, heading, intro, sources, footer }, lang, content) =>
  `<section part="${kind}" role="group" class="root" aria-label="${escape(heading)}" lang="${lang}" dir="ltr"><h2 part="heading" class="heading">${escape(heading)}</h2><p part="intro" class="intro">${escape(intro)}</p>${content}<details part="sources"><summary>${escape(sources.title)}</summary><ol>${sources.list.map(source).join('')}</ol></details><footer part="footer" class="footer">${footer.map((text) => `<p>${escape(text)}</p>`).join('')}</footer></section>`;
