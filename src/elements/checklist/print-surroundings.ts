import { get } from '../../page/unclobbered.js';

/** Text properties that an element inherits from its page. */
const INHERITED = [
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'font-stretch',
  'letter-spacing',
  'word-spacing',
];

/** What a copy of an element has around it in place of its page: the page's fonts, and what the element inherits. */
export function surroundings(host: Element, css: string): string[] {
  const style = getComputedStyle(host);
  const tokens = new Set(css.match(/--pmo-[\w-]+/g));
  const declarations = [...INHERITED, ...tokens]
    .map((name) => [name, style.getPropertyValue(name)])
    .filter(([, value]) => value)
    .map((declaration) => declaration.join(':'));
  const faces = pageSheets().flatMap((sheet) =>
    fontFaces(rulesOf(sheet) ?? [], sheet.href ?? get(document, 'baseURI')),
  );
  return [faces.join(''), `:root{${declarations.join(';')}}`];
}

/** The links to style sheets of other sites, such as a font service, whose rules no script may read. */
export const unreadableSheets = (): Element[] =>
  pageSheets().flatMap((sheet) =>
    sheet.ownerNode instanceof HTMLLinkElement && !rulesOf(sheet) ? sheet.ownerNode : [],
  );

const pageSheets = (): CSSStyleSheet[] => [...get(document, 'styleSheets'), ...get(document, 'adoptedStyleSheets')];

function rulesOf(sheet: CSSStyleSheet): CSSRuleList | undefined {
  try {
    return sheet.cssRules;
  } catch {
    return undefined;
  }
}

/** The rules that name a font's file, also in imported sheets and within conditions, with whole addresses. */
function fontFaces(rules: Iterable<CSSRule>, base: string): string[] {
  return [...rules].flatMap((rule) => {
    if (rule instanceof CSSFontFaceRule)
      return rule.cssText.replace(/url\("?(.*?)"?\)/g, (_, url) => whole(url as string, base));
    if (rule instanceof CSSImportRule) {
      const { styleSheet } = rule;
      return styleSheet ? fontFaces(rulesOf(styleSheet) ?? [], styleSheet.href ?? base) : [];
    }
    return 'cssRules' in rule ? fontFaces(rule.cssRules as CSSRuleList, base) : [];
  });
}

const whole = (url: string, base: string): string =>
  `url("${URL.canParse(url, base) ? new URL(url, base).href : url}")`;
