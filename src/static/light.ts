import { APART } from './template-html.js';

/**
 * The light form: plain semantic HTML for what reads pages without running them, and for filters that leave little. It
 * is made from the HTML of the shadow form, so that both say the same. No parser is needed for that: the HTML is ours,
 * and every other < and > in it is escaped.
 */
const TAG = /<(\/?)([\w-]+)([^>]*?)(\/?)>/g;

const STAYING = 'h1 h2 h3 h4 h5 h6 p ul ol li dl dt dd table caption thead tbody tr th td a b'.split(' ');

/** The tags that stand for each. Of any other only the content stays. */
const TAGS = new Map<string, readonly string[]>([
  ...STAYING.map((name) => [name, [name]] as const),
  ['label', ['p']],
  ['summary', ['p', 'b']],
  ['legend', ['p', 'b']],
]);

/**
 * Goes with its content: controls, drawings, the verdict on ticks that nobody can make here, and the sign that unfolds what is
 * unfolded here.
 */
const DROPPED =
  /^(svg|button|progress|textarea|nav)\b|^\w+ [^>]*class="(tools|verdict)"|^span [^>]*class="(label|unseen)"|^summary class="further"/;
/** The name of a column is a button in the live table. */
const UNWRAPPED = /^button [^>]*class="select"/;

const KEPT_ATTRIBUTES = / (?:href|lang|dir|target|rel|scope|aria-label|translate)="[^"]*"/g;

/** What is in another language says so. */
const tagsFor = (tag: string, attributes: string) =>
  tag === 'span' && attributes.startsWith(' lang=') ? [tag] : (TAGS.get(tag) ?? []);

/** Elements without an end tag. */
const VOID = ['input', 'br'];

export function lightHtml(shadowHtml: string): string {
  const html = shadowHtml.replaceAll(APART, '');
  let light = '';
  let textFrom = 0;
  /** What closes each open element; undefined for one that is dropped. */
  const closing: (string | undefined)[] = [];
  const isDropping = () => closing.includes(undefined);
  for (const { 0: whole, 1: end, 2: tag = '', 3: attributes = '', 4: alone, index } of html.matchAll(TAG)) {
    if (!isDropping()) light += html.slice(textFrom, index);
    textFrom = index + whole.length;
    if (alone || VOID.includes(tag)) continue;
    if (end) {
      light += closing.pop() ?? '';
      continue;
    }
    const opening = `${tag}${attributes}`;
    const isDropped = isDropping() || (DROPPED.test(opening) && !UNWRAPPED.test(opening));
    // The number of a source is raised, as it is where styles are.
    const tags = attributes.includes('class="cite"') ? ['sup', 'a'] : tagsFor(tag, attributes);
    const kept = ['a', 'b', 'th', 'span'].includes(tag) ? (attributes.match(KEPT_ATTRIBUTES) ?? []).join('') : '';
    if (!isDropped) light += tags.map((name) => (name === tag ? `<${name}${kept}>` : `<${name}>`)).join('');
    closing.push(
      isDropped
        ? undefined
        : tags
            .map((name) => `</${name}>`)
            .toReversed()
            .join(''),
    );
  }
  return tidied(light);
}

const BLOCK = String.raw`</?(?:h\d|p|[uod]l|li|d[td]|table|caption|t[hrd]|thead|tbody)\b[^>]*>`;

/** Without white space that nobody sees, and without paragraphs that hold nothing. */
const tidied = (html: string): string =>
  html
    .replace(/(\s|&nbsp;)+/g, ' ')
    .replace(new RegExp(` ?(${BLOCK}) ?`, 'g'), '$1')
    .replaceAll('<p></p>', '')
    .trim();
