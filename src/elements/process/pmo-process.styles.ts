import { css } from 'lit';

export const processStyles = css`
  .process {
    counter-reset: step;
    margin-block-end: var(--_space);
  }
  .step {
    position: relative;
    padding-block-end: 1.6em;
    padding-inline-start: 3em;
    counter-increment: step;
  }
  .step::before {
    content: counter(step);
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    display: grid;
    place-items: center;
    inline-size: 2em;
    block-size: 2em;
    border: 1.5px solid var(--_accent);
    border-radius: 50%;
    color: var(--_link);
    font-size: 0.875em;
    font-weight: 650;
    line-height: 1;
  }
  /* The line from step to step. */
  .step:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: 2.1em 0.35em;
    inset-inline-start: 0.85em;
    border-inline-start: var(--_border-width) solid var(--_border);
  }
  .label {
    font-family: var(--_heading-font);
    font-size: 1.0625em;
    font-weight: 650;
    line-height: 1.65;
  }
  .body {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .facts {
    max-inline-size: 44em;
    margin-block-start: 0.5em;
    font-size: 0.9375em;
  }
  .facts :is(p, .rest) + :is(p, .rest):not([part]) {
    margin-block-start: 0.3em;
  }
  .time {
    inline-size: 100%;
    max-inline-size: 18em;
    block-size: 1.25em;
    margin-block-start: 0.5em;
    overflow: visible;
    fill: var(--_surface);
    stroke: var(--_accent);
    stroke-width: 1.5;
  }

  @container (min-width: 46em) {
    .step {
      display: grid;
      grid-template-columns: 15em minmax(0, 1fr);
      gap: 0 2em;
    }
    .facts {
      grid-column: 2;
      margin-block-start: 0.15em;
    }
  }
  @media print {
    .step {
      break-inside: avoid;
    }
  }
`;
