import { css } from 'lit';

/**
 * What all elements share inside of their root. Sizes are in `em` of the page's own text, because `rem` breaks on pages that set
 * `html { font-size: 62.5% }`. The provider's link is an outline with `theme="page"`, where its colour would be its own ground;
 * and paper is white, whatever colours the screen has.
 */
export const commonStyles = css`
  .root {
    /* What is positioned in it stays in it: it neither widens the page nor lies above what is the page's. */
    position: relative;
    isolation: isolate;
    box-sizing: border-box;
    container-type: inline-size;
    /* The least width in flex rows and table cells; without it, containment collapses to nothing there. */
    contain-intrinsic-inline-size: min(15em, 30vw);
    max-inline-size: var(--_max-inline-size);
    padding: var(--_space);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font-family: var(--_font);
    line-height: 1.55;
    /* Text styles that a page may set around us are inherited, and some would break the layout, or hide our text. */
    text-align: start;
    text-align-last: auto;
    text-indent: 0;
    text-transform: none;
    text-shadow: none;
    -webkit-text-fill-color: currentcolor;
    -webkit-text-stroke: 0;
    white-space: normal;
    word-break: normal;
    line-break: auto;
    overflow-wrap: break-word;
    font-variant-caps: normal;
    font-variant-numeric: tabular-nums;
    -webkit-user-select: text;
    user-select: text;
  }
  * {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  .heading {
    margin-block-end: 0.3em;
    font-family: var(--_heading-font);
    font-size: 1.5em;
    font-weight: 650;
    line-height: 1.2;
    letter-spacing: -0.015em;
    text-wrap: balance;
  }
  .intro {
    max-inline-size: 44em;
    margin-block-end: calc(var(--_space) * 1.25);
    color: var(--_muted);
    text-wrap: pretty;
  }

  .notice {
    margin-block: calc(var(--_space) * -0.75) calc(var(--_space) * 1.25);
  }
  b {
    font-weight: 650;
  }
  a {
    color: var(--_link);
    text-underline-offset: 0.2em;
    text-decoration-thickness: 1px;
  }
  button {
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: inherit;
    cursor: pointer;
  }
  .link {
    min-block-size: 24px;
    color: var(--_link);
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }
  :focus-visible {
    outline: var(--_focus-ring);
    outline-offset: 2px;
    border-radius: 0.2em;
  }
  input {
    flex: none;
    inline-size: 1.2em;
    block-size: 1.2em;
    margin: 0.18em 0 0;
    accent-color: var(--_link);
    color: inherit;
    font-size: inherit;
  }
  .muted {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .cite {
    white-space: nowrap;
    padding: 0.35em 0.3em;
    margin-inline-start: -0.25em;
    color: var(--_muted);
    font-size: 0.75em;
    line-height: 1;
    vertical-align: 0.35em;
    text-decoration-color: var(--_border);
  }
  .cite:hover {
    color: var(--_link);
  }
  details {
    padding-block: calc(var(--_space) * 0.75);
    border-block-start: var(--_border-width) solid var(--_border);
    color: var(--_muted);
    font-size: 0.8125em;
  }
  summary {
    min-block-size: 24px;
    font-weight: 600;
    cursor: pointer;
  }
  .rest {
    padding-block: 0;
    border: 0;
    color: inherit;
    font-size: inherit;
  }
  .further {
    color: var(--_link);
    font-weight: inherit;
  }
  @media (pointer: coarse) {
    .further {
      padding-block: calc((44px - 1lh) / 2);
    }
  }
  details ol {
    display: grid;
    gap: 0.5em;
    margin-block-start: 0.75em;
    padding-inline-start: 2em;
    list-style: decimal;
  }
  details dl {
    display: grid;
    gap: 0.5em;
    margin-block-start: 0.75em;
  }
  dt {
    color: var(--_text);
    font-weight: 600;
  }
  .action {
    margin-block: var(--_space);
  }
  .action a {
    display: inline-block;
    padding: 0.6em 1.1em;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
    text-decoration: none;
  }
  .action a:hover {
    background: color-mix(in oklch, var(--_accent) 88%, var(--_text));
  }
  .theme-page .action a {
    border-color: currentcolor;
    background: none;
    color: inherit;
  }
  .footer {
    color: var(--_muted);
    font-size: 0.75em;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    -webkit-user-select: none;
    user-select: none;
  }
  svg {
    display: block;
  }
  @media print {
    .root {
      --_text: #000;
      --_surface: #fff;
      --_muted: #444;
      --_accent: #000;
      --_positive: #000;
      color-scheme: light;
      padding: 0;
      background: var(--_surface);
    }
    .root :is(.tools, .link) {
      display: none;
    }
    details::details-content {
      block-size: auto;
      content-visibility: visible;
    }
    @supports selector(::details-content) {
      .further {
        display: none;
      }
    }
    .address::after {
      content: ' ' attr(href);
    }
  }
  @media (forced-colors: active) {
    .cite,
    .further,
    .link,
    a {
      color: linktext;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    a,
    button,
    label {
      transition:
        color 0.15s,
        background-color 0.15s,
        border-color 0.15s;
    }
  }
`;
