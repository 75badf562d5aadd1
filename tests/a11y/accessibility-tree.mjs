// The accessibility tree of a page as Chromium hands it to assistive technology, as lines that a person can read.

/** Nodes that say nothing themselves; what is in them stands where they stood. */
const SILENT = new Set(
  'none generic paragraph InlineTextBox ListMarker RootWebArea LabelText Legend Term Definition'.split(' '),
);
/** Roles whose name is read from what is in them; to write that again below would only hide the changes. */
const READ_AS_ONE = new Set('heading link button checkbox radio caption rowheader columnheader disclosure'.split(' '));
/** What Chromium has names of its own for, which change. */
const ROLES = { DisclosureTriangle: 'disclosure', DisclosureTriangleGrouped: 'disclosure' };
/** Their name is all that is in them, which follows anyway. */
const UNNAMED = new Set(['caption', 'cell']);
const STATES = ['level', 'checked', 'pressed', 'expanded', 'disabled', 'readonly', 'live', 'modal'];
const DEFAULTS = { expanded: [], live: ['off'], disabled: [false], readonly: [false], modal: [false], pressed: [] };

export async function accessibilityTree(page) {
  const cdp = await page.createCDPSession();
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  await cdp.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  return `${linesOf(nodes[0], byId).join('\n')}\n`;
}

function linesOf(node, byId) {
  const role = ROLES[node.role?.value] ?? node.role?.value;
  const children = (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
  const below = () => mergeText(children.flatMap((child) => linesOf(child, byId)));
  if (role === 'StaticText') return node.name?.value.trim() ? [`"${clean(node.name.value)}"`] : [];
  if (node.ignored || SILENT.has(role)) return below();
  const name = UNNAMED.has(role) ? '' : clean(node.name?.value ?? '');
  const inner = READ_AS_ONE.has(role) ? linksIn(children, byId) : below();
  return [`${role}${name && ` "${name}"`}${statesOf(node)}`, ...inner.map((line) => `  ${line}`)];
}

/** Controls in a heading or label are found by themselves. */
function linksIn(nodes, byId) {
  return nodes.flatMap((node) =>
    READ_AS_ONE.has(ROLES[node.role?.value] ?? node.role?.value) && !node.ignored
      ? linesOf(node, byId)
      : linksIn(
          (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []),
          byId,
        ),
  );
}

/** Pieces of one sentence as one line: bold figures would tear it apart. */
function mergeText(lines) {
  const merged = [];
  for (const line of lines) {
    const before = merged.at(-1);
    if (line.startsWith('"') && before?.startsWith('"'))
      merged[merged.length - 1] = `${before.slice(0, -1)} ${line.slice(1)}`;
    else merged.push(line);
  }
  return merged;
}

function statesOf({ properties = [], value }) {
  const said = properties
    .filter(({ name, value: state }) => STATES.includes(name) && !DEFAULTS[name]?.includes(state.value))
    .map(({ name, value: state }) => ` ${name}=${state.value}`);
  return said.join('') + (value?.value === undefined ? '' : ` value=${clean(String(value.value))}`);
}

const clean = (text) => text.replace(/\s+/g, ' ').trim();
