/**
 * Measures the contrast of all that widgets show, from the colours that the browser computed: `contrastsIn()` gives one
 * entry for each text and each mark, the weakest first. For tests, for the page of themes, and for a console:
 *
 *   const { contrastsIn } = await import('/demo/themes/contrast.js');
 *   console.table(contrastsIn(document.body).slice(0, 10));
 */

/** What is drawn and carries meaning: where, in which property, and of which pseudo-element. Hairlines carry none. */
const MARKS = [
  ['input', 'accentColor'],
  ['.icon, .dot, .time', 'stroke'],
  ['.bar', 'fill'],
  ['.step', 'borderTopColor', '::before'],
  ['.message, .alternative.met, .cell.highlighted', 'borderInlineStartColor'],
  ['.route:has(:checked), textarea', 'borderTopColor'],
];
/** What is seen only in a state, or in a part of a control that scripts cannot ask: the token behind it, and where. */
const BEHIND_TOKENS = [
  ['progress', '--_positive'],
  ['.root', '--_accent'],
];

export function contrastsIn(root) {
  const found = [];
  const canvas = ask(root, 'color', 'canvas').color;
  endTransitions(root);
  for (const element of elementsIn(root)) {
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    const style = getComputedStyle(element);
    const add = (kind, colour, needed) => {
      const ground = [canvas, ...groundOf(element)];
      const ratio = ratioOf(painted([...ground, colour]), painted(ground));
      found.push({ kind, what: nameOf(element), ratio: Math.floor(ratio * 100) / 100, needed, colour });
    };
    if (hasText(element)) add('text', style.color, 4.5);
    // What is not in a widget is the page's own affair, but for its text.
    if (!element.getRootNode().host) continue;
    for (const [selector, property, pseudo] of MARKS) {
      if (!element.matches(selector)) continue;
      const of = pseudo ? getComputedStyle(element, pseudo) : style;
      const isDrawn = !property.startsWith('border') || parseFloat(of[property.replace('Color', 'Width')]) > 0;
      if (isDrawn && of[property] !== 'none') add('mark', of[property], 3);
    }
    for (const [selector, token] of BEHIND_TOKENS)
      if (element.matches(selector)) add('mark', ask(element, 'color', `var(${token})`).color, 3);
    if (element.matches('.root')) add('focus', ask(element, 'outline', 'var(--_focus-ring)').outlineColor, 3);
  }
  return found.toSorted((a, b) => a.ratio / a.needed - b.ratio / b.needed);
}

/** All elements below a node, those in shadow roots as well. */
function* elementsIn(node) {
  for (const element of node.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
  }
}

/** Colours that are on their way are measured where they arrive. */
function endTransitions(root) {
  for (const tree of [root.ownerDocument, ...[...elementsIn(root)].map(({ shadowRoot }) => shadowRoot)])
    for (const animation of tree?.getAnimations() ?? []) animation.finish();
}

function hasText(element) {
  if (element.matches('style, script, textarea, option, .unseen, .unseen *')) return false;
  return [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
}

const nameOf = (element) => {
  const { host } = element.getRootNode();
  const name = element.getAttribute('part') ?? element.getAttribute('class') ?? '';
  return `${host?.localName ?? ''} ${element.localName}${name.trim() && `.${name.trim().replaceAll(/\s+/g, '.')}`}`.trim();
};

/** The colours that lie under what an element shows, the lowest first: those of the page, then of all around it. */
function groundOf(element) {
  const layers = [];
  for (let at = element; at; at = at.assignedSlot ?? at.parentElement ?? at.getRootNode().host)
    layers.unshift(getComputedStyle(at).backgroundColor);
  return layers;
}

/** What a declaration comes to at some place. An element that is there for a moment tells. */
function ask(element, property, value) {
  const probe = document.createElement('span');
  // A progress bar shows no children.
  const place = element.closest('progress')?.parentElement ?? element;
  place.append(probe);
  probe.style.setProperty(property, value);
  const { color, outlineColor } = getComputedStyle(probe);
  probe.remove();
  return { color, outlineColor };
}

const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
const known = new Map();

/** Layers of any notation and opacity as the one colour that comes out on a screen. */
function painted(layers) {
  const key = layers.join('|');
  if (!known.has(key)) {
    for (const layer of layers) {
      context.fillStyle = layer;
      context.fillRect(0, 0, 1, 1);
    }
    known.set(key, [...context.getImageData(0, 0, 1, 1).data.subarray(0, 3)]);
  }
  return known.get(key);
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function ratioOf(one, other) {
  const [light, dark] = [luminanceOf(one), luminanceOf(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminanceOf(channels) {
  const [red, green, blue] = channels.map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
