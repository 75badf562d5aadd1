// What can go from a template without a trace on the screen. A template is a list of texts with expressions between
// them; nothing here needs to know what an expression stands for, so it may stand anywhere.

/** Elements beside which white space is not rendered. A list item or table cell that is made inline loses its gap. */
const BLOCK = [
  'address article aside blockquote body caption col colgroup dd details dialog div dl dt fieldset figcaption figure',
  'footer form h[1-6] header hgroup hr legend li main nav ol optgroup option p search section slot style summary table',
  'tbody td tfoot th thead tr ul',
  'circle defs ellipse g line path polygon polyline rect use',
]
  .join(' ')
  .replaceAll(' ', '|');
const BEFORE_BLOCK = new RegExp(String.raw`\s*\n\s*(?=</?(?:${BLOCK})\b)`, 'gi');
const AFTER_BLOCK = new RegExp(String.raw`(</?(?:${BLOCK})(?:\s[^<>]*)?>)\s*\n\s*`, 'gi');

/** White space counts in these; such a template is left alone. */
const VERBATIM = /<(?:pre|textarea|script|style)\b/i;

export function minifyHtml(parts) {
  if (parts.some((part) => VERBATIM.test(part))) return parts;
  const last = parts.length - 1;
  return parts.map((part, i) => {
    let text = part
      .replace(/<!--[^]*?-->/g, '')
      .replace(BEFORE_BLOCK, '')
      .replace(AFTER_BLOCK, '$1');
    if (i === 0) text = text.replace(/^\s*\n\s*/, '');
    if (i === last) text = text.replace(/\s*\n\s*$/, '');
    // before the end of a tag a break is nothing; elsewhere one space, as the browser would show it
    return text.replace(/\s*\n\s*(?=>)/g, '').replace(/\s*\n\s*/g, ' ');
  });
}

const COMMENT_OR_STRING = /\/\*[^]*?\*\/|"(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*'/g;

export function minifyCss(parts) {
  const last = parts.length - 1;
  return parts.map((part, i) => {
    const strings = [];
    const bare = part.replace(COMMENT_OR_STRING, (match) => {
      if (match.startsWith('/*')) return ' ';
      strings.push(match);
      return '\0';
    });
    let text = bare
      .replace(/\s+/g, ' ')
      // after a colon in a declaration; in a selector nothing can be there. Before one it may be "a :hover".
      .replace(/ ?([{};,>]) ?|(:) /g, '$1$2')
      .replace(/;+(?=\})/g, '');
    if (i === 0) text = text.trimStart();
    if (i === last) text = text.trimEnd();
    return text.replace(/\0/g, () => strings.shift());
  });
}
