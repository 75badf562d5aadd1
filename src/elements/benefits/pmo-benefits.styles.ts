import { css } from 'lit';

export const benefitsStyles = css`
  .benefits {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .benefit {
    padding-block: 1.3em;
    border-block-start: var(--_border-width) solid var(--_border);
  }
  .icon {
    inline-size: 1.6em;
    block-size: 1.6em;
    margin-block-end: 0.6em;
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .label {
    margin-block-end: 0.25em;
    font-family: var(--_heading-font);
    font-size: 1.0625em;
    font-weight: 650;
    line-height: 1.35;
  }
  .body {
    max-inline-size: 38em;
    font-size: 0.9375em;
  }
  .evidence {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 0.6em;
    max-inline-size: 38em;
    margin-block-start: 0.75em;
    color: var(--_muted);
    font-size: 0.875em;
    line-height: 1.45;
  }
  .strength {
    color: var(--_text);
    font-weight: 600;
  }
  .dot {
    inline-size: 0.7em;
    block-size: 0.7em;
    margin-block-start: 0.38em;
    fill: none;
    stroke: var(--_muted);
    stroke-width: 2;
  }
  .dot [data-fill] {
    fill: var(--_muted);
    stroke: none;
  }
  .evidence > * + * + * {
    grid-column: 2;
  }
  .evidence p + :is(p, .rest):not([part]) {
    margin-block-start: 0.3em;
  }

  @container (min-width: 38em) {
    .benefits {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .benefit {
      padding-inline: 0 1.5em;
    }
    .benefit:nth-child(even) {
      padding-inline: 1.5em 0;
      border-inline-start: var(--_border-width) solid var(--_border);
    }
  }
  @media print {
    .benefit {
      break-inside: avoid;
    }
  }
`;
