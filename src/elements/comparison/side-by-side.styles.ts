import { css } from 'lit';

/** The table where there is room for columns: sticky heads, and the criterion beside its values or above them. */
export const sideBySideStyles = css`
  /* Tab does not take the focus under the head. Computed where 1lh is the offset, and handed down from there. */
  .room {
    scroll-margin-block-start: calc(1lh + 10em);
  }
  .root,
  .table,
  .body,
  .body * {
    scroll-margin-block-start: inherit;
  }
  /* Inside of <details> is a slot of the browser's, which hands nothing down. */
  .rest > * {
    scroll-margin-block-start: calc(var(--_sticky-offset) + 11em);
  }
  @container style(--_sticky-offset: 0) {
    .rest > * {
      scroll-margin-block-start: 11em;
    }
  }
  @container (min-width: 36em) {
    .head {
      position: sticky;
      z-index: 1;
      inset-block-start: var(--_sticky-offset);
    }
    .theme-page .head {
      position: static;
    }
    .head .row {
      display: grid;
      gap: 0;
      padding: 0;
      background: var(--_surface);
      box-shadow: 0 var(--_border-width) 0 var(--_border);
    }
    .body .row:first-child {
      border-block-start-color: transparent;
    }
    .corner {
      position: static;
    }
    .row {
      grid-template-columns: minmax(8em, 1fr) repeat(var(--_columns), minmax(0, 2.2fr));
    }
    .columns-1 {
      --_columns: 1;
    }
    .columns-2 {
      --_columns: 2;
    }
    .columns-3 {
      --_columns: 3;
    }
    .columns-4 {
      --_columns: 4;
    }
    .column,
    .cell,
    .cell:last-child {
      margin: 0;
      padding: 0.8em 1em;
      border: 0;
      border-radius: 0;
    }
    .column {
      align-content: end;
      align-self: end;
      padding-block: 0.9em 0.8em;
    }
    .head .highlighted {
      align-self: stretch;
      border-start-start-radius: var(--_radius);
      border-start-end-radius: var(--_radius);
      background: var(--_tint);
      box-shadow: inset 0 3px 0 var(--_accent);
    }
    .criterion {
      padding-block: 0.9em 0.8em;
      padding-inline: 0 1em;
      color: var(--_muted);
      font-size: 0.875em;
    }
    /* On paper each value keeps it: the heads are on the first sheet alone, and no engine repeats those of a grid. */
    @media not print {
      .label {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
        visibility: hidden;
      }
    }
  }
  /* Three or four columns need the width of the criterion too, until there is plenty. */
  @container (36em <= width < 56em) {
    :is(.columns-3, .columns-4) .row {
      grid-template-columns: repeat(var(--_columns), minmax(0, 1fr));
    }
    :is(.columns-3, .columns-4) .corner {
      position: absolute;
    }
    :is(.columns-3, .columns-4) .criterion {
      grid-column: 1 / -1;
      padding-block-end: 0;
    }
    :is(.columns-3, .columns-4) :is(.column, .cell):not(.highlighted, .highlighted ~ *):nth-child(2) {
      padding-inline-start: 0;
    }
    :is(.columns-3, .columns-4) .criterion:has(+ .highlighted) {
      padding-inline-start: 1em;
    }
    /* The highlighted column goes on behind the criterion; not on paper, where Firefox would lose what is positioned. */
    @media not print {
      :is(.columns-3, .columns-4) .highlighted.cell {
        position: relative;
      }
      :is(.columns-3, .columns-4) .highlighted.cell::before {
        content: '';
        position: absolute;
        inset: -2.3em 0 100%;
        background: var(--_tint);
      }
    }
  }

  @media print {
    .head {
      position: static;
    }
    .row {
      break-inside: avoid;
    }
  }
`;
