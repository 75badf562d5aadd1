import { css } from 'lit';

/**
 * Rows are grids rather than table rows, so that one markup serves all widths: beside the criterion where there is
 * room, under it with three columns or more in the middle, one below the other on a phone. The explicit roles keep the
 * table's meaning, which `display` would drop.
 */
export const comparisonStyles = css`
  .tools {
    display: flex;
    justify-content: flex-end;
    font-size: 0.875em;
  }
  .tools label {
    display: inline-flex;
    gap: 0.5em;
    min-block-size: 24px;
    cursor: pointer;
  }
  .table,
  .table > * {
    display: block;
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .column,
  .cell,
  .criterion {
    padding: 0.8em 0;
    border: 0;
    font-weight: inherit;
    text-align: start;
  }
  .criterion {
    padding-block-end: 0.2em;
    font-weight: 650;
  }
  .body .row {
    border-block-start: var(--_border-width) solid var(--_border);
  }
  .head .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    padding-block: 0.25em 1em;
  }
  .column {
    align-content: center;
    min-inline-size: 0;
    padding: 0.4em 0.75em;
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius);
  }
  .head .highlighted {
    border-color: var(--_accent);
  }
  .issuer {
    display: block;
    color: var(--_muted);
    font-size: 0.8125em;
    line-height: 1.3;
  }
  .select {
    min-block-size: 24px;
    font-size: 1.0625em;
    font-weight: 650;
    line-height: 1.3;
    letter-spacing: -0.01em;
    /* Firefox would leave the names of the columns out of what is copied. */
    -webkit-user-select: text;
    user-select: text;
  }
  .select:hover {
    color: var(--_link);
  }
  .mark {
    font-weight: 400;
  }
  .cell {
    padding-block: 0.3em 0.6em;
    padding-inline: 0.9em 0;
    border-inline-start: 2px solid var(--_border);
    font-size: 0.9375em;
  }
  .cell:last-child {
    margin-block-end: 0.6em;
  }
  .label {
    display: block;
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: 600;
  }
  .highlighted.cell {
    border-inline-start-color: var(--_accent);
    background: var(--_tint);
  }
  .cell .action {
    margin-block: 0.25em;
  }
  .unknown {
    color: var(--_muted);
  }
  .line {
    font-size: 0.9375em;
  }
  p + :is(p, .rest):not([part]) {
    margin-block-start: 0.25em;
  }
  /* Where there is but one column, its head says it. */
  .columns-1 .label {
    display: none;
  }
  .bar {
    inline-size: 100%;
    max-inline-size: 15em;
    block-size: 0.375em;
    margin-block: 0.35em 0.45em;
    border-radius: 1em;
    background: var(--_track);
    overflow: hidden;
    fill: var(--_muted);
    forced-color-adjust: none;
  }
  .line .bar {
    block-size: 0.25em;
  }
  .highlighted .bar {
    fill: var(--_accent);
  }
  [dir='rtl'] .bar {
    transform: scaleX(-1);
  }

  /*
   * Type as in a pocket book: a row with all lines of a family is to stay on one small sheet. On every paper, because Firefox lays
   * out as if no container query matched, and then paints the type of those that do.
   */
  @media print {
    .criterion {
      padding-block: 0.4em 0.1em;
    }
    .cell {
      padding-block: 0.1em 0.3em;
      font-size: 0.8125em;
      line-height: 1.35;
    }
    .cell:last-child {
      margin-block-end: 0.3em;
    }
    .bar {
      margin-block: 0.15em 0.25em;
    }
  }
  @media (forced-colors: active) {
    .highlighted.cell {
      border-inline-start: 3px solid highlight;
    }
    .head .highlighted {
      outline: 2px solid highlight;
    }
    .highlighted .bar,
    .bar {
      border: 1px solid canvastext;
      background: canvas;
      fill: canvastext;
    }
  }
`;
