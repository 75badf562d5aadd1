/**
 * In the CDN file in place of Lit's own `css-tag.js`. Every browser that gets an element defined (`base/define.ts`) has
 * constructable style sheets, and our styles have no expressions in them: what Lit does without and with these can go.
 */
export class CSSResult {
  #sheet: CSSStyleSheet | undefined;

  constructor(readonly cssText: string) {}

  /** Made when it is first asked for: a page that shows no checklist never parses its styles. */
  get styleSheet(): CSSStyleSheet {
    if (!this.#sheet) {
      this.#sheet = new CSSStyleSheet();
      this.#sheet.replaceSync(this.cssText);
    }
    return this.#sheet;
  }
}

/** Without expressions; `tools/lean-lit.mjs` stops a build that has one. */
export const css = ([text]: TemplateStringsArray) => new CSSResult(text!);

export const adoptStyles = (root: ShadowRoot, styles: readonly (CSSResult | CSSStyleSheet)[]) => {
  root.adoptedStyleSheets = styles.map((style) => (style instanceof CSSStyleSheet ? style : style.styleSheet));
};

export const getCompatibleStyle = (style: CSSResult | CSSStyleSheet) => style;

// Lit passes these on to whoever asks; nobody does.
export const supportsAdoptingStyleSheets = true;
export const unsafeCSS = (text: string) => new CSSResult(text);
