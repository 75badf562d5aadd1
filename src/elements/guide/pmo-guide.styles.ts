import { css } from 'lit';

export const guideStyles = css`
  nav ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    padding-block: 0.75em;
    border-block: var(--_border-width) solid var(--_border);
    font-size: 0.9375em;
  }
  .section {
    margin-block-start: calc(var(--_space) * 2.5);
  }
  /* Computed where 1lh is the offset, and handed down from there. */
  .room {
    scroll-margin-block-start: calc(1lh + 1em);
  }
  .root,
  .root > div,
  .section {
    scroll-margin-block-start: inherit;
  }
  .section:focus {
    outline: none;
  }
  .section:focus-visible {
    outline: var(--_focus-ring);
    outline-offset: 0.5em;
  }
  .heading {
    font-size: 1.9em;
  }
  .overview {
    max-inline-size: 44em;
  }
  .overview .label {
    margin-block-end: 0.4em;
    font-family: var(--_heading-font);
    font-size: 1.5em;
    font-weight: 650;
    line-height: 1.2;
    letter-spacing: -0.015em;
  }
  /* The overview says it already. */
  .section:has(.overview) ~ .section > pmo-comparison::part(intro) {
    display: none;
  }
  .overview p + p {
    margin-block-start: 0.75em;
  }
  .overview + details {
    margin-block-start: var(--_space);
  }
  /* The guide has the frame and says once what every part would say again. */
  .part::part(comparison),
  .part::part(checklist),
  .part::part(benefits),
  .part::part(process) {
    padding: 0;
  }
  .part::part(footer) {
    display: none;
  }
  /* What a reader sets reaches the guide, and its parts from there. */
  .part {
    letter-spacing: inherit;
    word-spacing: inherit;
  }
  .footer {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  @media print {
    nav {
      display: none;
    }
  }
`;
