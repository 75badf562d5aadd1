import { css } from 'lit';

/**
 * What holds only until the script has come. Controls that need it keep their room but are not there yet, and a verdict
 * that no longer fits what the learner ticked goes. The element drops these rules with the static HTML.
 */
export const staticStyles = css`
  :is(.tools, .link, nav) {
    visibility: hidden;
  }
  .select {
    pointer-events: none;
  }
  /* By inheritance, because WebKit 2.50 does not see ticks in a shadow root unless :has() is about the styled element. */
  .layout:has(:checked:not([checked])) {
    --_verdict: hidden;
  }
  .verdict,
  progress {
    visibility: var(--_verdict, visible);
  }
`;
