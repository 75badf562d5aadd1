import { css } from 'lit';

/**
 * Every public token and its default, in one place. The public ones (`--pmo-*`) are never declared, so that a page can
 * set them on any ancestor; components use the private aliases only. Text and surface come as a pair, both ours, both
 * from tokens or, with `theme="page"`, both the page's, so that contrast holds. Greys and states are mixed from that
 * pair, so that a page that sets no more than text and surface gets the others to match, with or without `color-scheme`.
 * On a brand colour stands black or white, whichever can be read; the condition goes when Firefox 128 and Safari 18 are
 * the oldest that matter.
 */
export const tokens = css`
  .root {
    --_text: var(--pmo-color-text, light-dark(#1b1f24, #e8eaee));
    --_surface: var(--pmo-color-surface, light-dark(#fff, #14161a));
    --_muted: var(--pmo-color-muted, color-mix(in oklab, var(--_text) 74%, var(--_surface)));
    --_raised: var(--pmo-color-raised, color-mix(in oklab, var(--_text) 4%, var(--_surface)));
    --_border: var(--pmo-color-border, color-mix(in oklab, var(--_text) 15%, var(--_surface)));
    --_track: color-mix(in oklab, var(--_text) 15%, transparent);
    --_control: var(--_muted);
    --_accent: var(--pmo-color-accent, light-dark(#1f5ae8, #8fb0ff));
    --_on-accent: var(--pmo-color-on-accent, light-dark(#fff, #0c1222));
    --_link: var(--pmo-color-link, var(--_accent));
    --_positive: var(--pmo-color-positive, color-mix(in oklab, #10a557 60%, var(--_text)));
    --_caution: var(--pmo-color-caution, color-mix(in oklab, #d07a00 60%, var(--_text)));
    --_tint: color-mix(in oklch, var(--_accent) 7%, transparent);
    --_space: var(--pmo-space, 1em);
    --_radius: var(--pmo-radius, 0.5em);
    --_border-width: var(--pmo-border-width, 1px);
    --_font: var(--pmo-font-family, inherit);
    --_heading-font: var(--pmo-heading-font-family, inherit);
    --_focus-ring: var(--pmo-focus-ring, 2px solid var(--_link));
    --_max-inline-size: var(--pmo-max-inline-size, none);
    --_sticky-offset: var(--pmo-sticky-offset, 0px);
  }
  /* No text of its own stands here. 1lh is the offset as a length, also of a 0 without unit, to which calc() adds none. */
  .room {
    line-height: var(--pmo-sticky-offset, 0px);
  }
  @supports (color: lab(from red l a b)) {
    .root {
      --_on-accent: var(--pmo-color-on-accent, lab(from var(--_accent) clamp(0, (49.5 - l) * 999, 100) 0 0));
    }
  }

  .theme-light {
    color-scheme: light;
  }
  .theme-dark {
    color-scheme: dark;
  }
  .theme-page {
    --_text: var(--pmo-color-text, currentcolor);
    --_surface: var(--pmo-color-surface, transparent);
    --_accent: var(--pmo-color-accent, currentcolor);
    --_positive: var(--pmo-color-positive, currentcolor);
    --_caution: var(--pmo-color-caution, currentcolor);
    /* What the page does to its colours. */
    text-shadow: inherit;
    -webkit-text-fill-color: inherit;
  }
`;
