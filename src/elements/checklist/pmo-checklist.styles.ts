import { css } from 'lit';

export const checklistStyles = css`
  .layout {
    display: grid;
    gap: calc(var(--_space) * 1.75);
    grid-template-columns: minmax(0, 1fr);
    margin-block-end: var(--_space);
  }
  fieldset {
    min-inline-size: 0;
  }
  legend {
    padding: 0;
    margin-block-end: 0.6em;
    font-weight: 650;
  }
  .routes {
    display: grid;
    gap: 0.5em;
    margin-block-end: calc(var(--_space) * 1.75);
  }
  .route {
    display: flex;
    gap: 0.7em;
    min-block-size: 44px;
    padding: 0.7em 0.9em;
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius);
    font-size: 0.9375em;
    cursor: pointer;
  }
  .route:hover {
    border-color: var(--_control);
  }
  .route:has(:checked) {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  .hint {
    display: block;
    color: var(--_muted);
    font-size: 0.875em;
    line-height: 1.45;
  }
  .item {
    clear: both;
    padding-block: 0.5em;
    border-block-start: var(--_border-width) solid var(--_border);
  }
  .item label {
    display: flex;
    gap: 0.9em;
    align-items: flex-start;
    min-block-size: 44px;
    padding-block: 0.4em;
    cursor: pointer;
  }
  .text {
    flex: 1;
  }
  /* Long words break rather than hang over. */
  .text,
  .route > span {
    min-inline-size: 0;
  }
  .more {
    margin-block: -0.4em 0.4em;
    padding-inline-start: 2.4em;
    color: var(--_muted);
    font-size: 0.875em;
    line-height: 1.45;
  }
  legend + .item,
  .alternative {
    border-block-start: 0;
  }
  .alternative {
    margin-block: 0.25em;
    padding-inline-start: 1em;
    border-inline-start: 2px solid var(--_border);
  }
  .alternative.met {
    border-inline-start-color: var(--_positive);
  }
  /* A legend that floats stands within the line beside it, not across its end. */
  .alternative legend {
    float: inline-start;
    inline-size: 100%;
    margin: 0;
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: 600;
  }
  .side {
    align-self: start;
    padding: 1.1em 1.2em;
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_raised);
  }
  .verdict {
    font-size: 0.9375em;
  }
  .verdict > b,
  [role='status'] b {
    display: block;
    font-size: 1.125em;
    line-height: 1.35;
  }
  .verdict ul {
    margin-block-start: 0.25em;
    padding-inline-start: 1.1em;
    list-style: disc;
    font-size: 0.9375em;
  }
  .complete .verdict > b,
  .complete [role='status'] b {
    color: var(--_positive);
  }
  .side p + p,
  .side .muted {
    margin-block-start: 0.5em;
  }
  progress {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: 0.5em;
    margin-block: 0.75em;
    border: 0;
    border-radius: 1em;
    background: var(--_track);
    overflow: hidden;
  }
  progress::-webkit-progress-bar {
    background: none;
  }
  progress::-webkit-progress-value {
    border-radius: 1em;
    background: var(--_positive);
  }
  progress::-moz-progress-bar {
    border-radius: 1em;
    background: var(--_positive);
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.1em;
    margin-block-start: 1em;
    font-size: 0.875em;
  }
  [aria-disabled='true'] {
    color: var(--_muted);
    text-decoration: none;
    cursor: default;
  }
  textarea {
    inline-size: 100%;
    margin-block-start: 0.5em;
    padding: 0.5em;
    border: var(--_border-width) solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  .kinds > div {
    padding-block: 0.8em;
    border-block-start: var(--_border-width) solid var(--_border);
  }
  .kinds p + :is(p, .rest):not([part]) {
    margin-block-start: 0.3em;
  }
  .message {
    padding-inline-start: 0.9em;
    border-inline-start: 3px solid var(--_caution);
    margin-block-end: var(--_space);
  }

  @container (min-width: 34em) {
    .routes {
      grid-template-columns: 1fr 1fr;
    }
    .kinds > div {
      display: grid;
      grid-template-columns: 11em 1fr;
    }
  }
  @container (min-width: 46em) {
    .layout {
      grid-template-columns: minmax(0, 1fr) 17em;
    }
    .side {
      position: sticky;
      inset-block-start: var(--_sticky-offset);
      /* It sticks one em below the offset. A sum in calc() would refuse an offset of 0 without unit. */
      margin-block: -1em 1em;
      translate: 0 1em;
    }
  }
  @media print {
    .layout {
      display: block;
    }
    .side {
      position: static;
      margin: 0;
      translate: none;
      padding: 1em 0;
      background: none;
    }
    .item,
    .route {
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    .route:has(:checked) {
      outline: 2px solid highlight;
    }
    progress {
      border: 1px solid canvastext;
    }
    progress::-webkit-progress-value {
      background: highlight;
    }
    progress::-moz-progress-bar {
      background: highlight;
    }
    .side {
      border: 1px solid canvastext;
    }
  }
`;
