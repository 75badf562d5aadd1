// The content of all peers as data. Runs in a page, which has what reads HTML.

/** Reads the view of one language off a document; runs in the page. Peers get it as data and make the same markup of it. */
export function readView(pages) {
  const text = (node) => node?.textContent.replace(/\s+/g, ' ').trim();
  const rich = (node) => {
    const parts = [];
    for (const child of node.childNodes) {
      if (child.nodeName === '#text') {
        if (typeof parts.at(-1) === 'string') parts.push(parts.pop() + child.data);
        else parts.push(child.data);
      } else if (child.nodeName === 'B') parts.push({ b: child.textContent });
    }
    if (typeof parts[0] === 'string') parts[0] = parts[0].trimStart();
    if (typeof parts.at(-1) === 'string') parts.push(parts.pop().trimEnd());
    return parts.filter(Boolean);
  };
  // Where there is no page to link to, the number is beside what is said of it.
  const numberOf = (cite) => Number(text(cite.querySelector('[aria-hidden]') ?? cite)) - 1;
  const cites = (node) => [...node.querySelectorAll('.cite')].map(numberOf);
  const all = (root, selector, read) => [...root.querySelectorAll(selector)].map(read);

  const readers = {
    comparison: (root) => ({
      caption: text(root.querySelector('caption')),
      toggle: text(root.querySelector('.tools label')),
      columns: all(root, 'thead th', (th) => {
        const mark = text(th.querySelector('.mark'));
        return {
          id: th.part[1],
          issuer: text(th.querySelector('.issuer')),
          mark,
          short: text(th.querySelector('button')).slice(0, -mark.length || undefined),
        };
      }),
      rows: all(root, 'tbody tr', (tr) => {
        const cells = all(tr, 'td', (td) => ({
          lines: all(td, 'p:not(.muted)', (p) => ({
            text: rich(p),
            bar: p.querySelector('rect')?.getAttribute('width'),
          })),
          cites: cites(td),
          link: all(td, ':scope > a', (a) => ({ href: a.href, text: text(a) }))[0],
          remarks: all(td, 'p.muted', text),
          state: td.className.replace('cell', ''),
        }));
        const said = cells.map(({ lines, remarks }) => JSON.stringify([lines.map((line) => line.text), remarks]));
        return { id: tr.part[1], label: text(tr.querySelector('th')), cells, same: new Set(said).size === 1 };
      }),
      terms: all(root, 'details:not([part=sources])', (details) => ({
        title: text(details.querySelector('summary')),
        terms: all(details, 'dt', (dt) => ({
          term: text(dt),
          text: rich(dt.nextElementSibling),
          cites: cites(dt.nextElementSibling),
        })),
      }))[0],
    }),
    checklist: (root) => {
      const item = (node) => ({
        id: node.querySelector('input').dataset.leaf,
        text: rich(node.querySelector('.text')),
        more: text(node.querySelector('.more')).replace(/(\s\d+)*$/, ''),
        cites: cites(node.querySelector('.more')),
      });
      const missing = all(root, '.verdict li', rich);
      return {
        legend: text(root.querySelector('legend')),
        steps: all(root, '.layout fieldset > .item:not(.alternative > .item)', (node, i) =>
          node.matches('.alternative')
            ? { legend: text(node.querySelector('legend')), any: all(node, '.item', item), missing: missing[i] }
            : { any: [item(node)], missing: missing[i] },
        ),
        met: text(root.querySelector('.verdict b')),
        detail: text(root.querySelector('.verdict b + p')),
        page: { href: root.querySelector('.side > a').href, text: text(root.querySelector('.side > a')) },
        buttons: all(root, '.tools button', text),
      };
    },
    benefits: (root) => ({
      benefits: all(root, '.benefit', (li) => ({
        id: li.part[1],
        icon: [...li.querySelector('.icon').children].map((shape) => [
          shape.localName,
          Object.fromEntries([...shape.attributes].map(({ name, value }) => [name, value])),
        ]),
        title: text(li.querySelector('h3')),
        body: text(li.querySelector('.body')),
        evidence: li.querySelector('.evidence').part[1],
        fill: li.querySelector('[data-fill]').getAttribute('d') ?? undefined,
        strength: text(li.querySelector('.strength')),
        text: rich(li.querySelector('.evidence p')),
        cites: cites(li),
        note: text(li.querySelector('[part=note]')),
      })),
    }),
  };

  const widgets = {};
  let lang;
  for (const [kind, html] of Object.entries(pages)) {
    const root = new DOMParser().parseFromString(html, 'text/html').querySelector('section');
    lang = root.lang;
    const labels = new Map(
      all(root, '.cite', (cite) => [
        numberOf(cite),
        cite.getAttribute('aria-label') ?? text(cite.querySelector('.unseen')),
      ]),
    );
    widgets[kind] = {
      kind,
      heading: text(root.querySelector('h2')),
      intro: text(root.querySelector('.intro')),
      ...readers[kind](root),
      sources: {
        title: text(root.querySelector('[part=sources] summary')),
        list: all(root, '[part=sources] li', (li, i) => ({
          url: li.querySelector('a')?.href,
          title: text(li.querySelector('a')),
          about: rich(li).join(''),
          label: labels.get(i),
        })),
      },
      footer: all(root, 'footer p', text),
    };
  }
  return { lang, widgets };
}
