import { css } from 'lit';

/**
 * Every public token and its default, in one place. The public ones (`--pmo-*`) are never declared, so that a page can
 * set them on any ancestor; components use the private aliases only. Text and surface come as a pair, both ours, both
 * from tokens or, with `theme="page"`, both the page's, so that contrast holds.
 */
export const tokens = css`
  .root {
    --_text: var(--pmo-color-text, light-dark(#1b1f24, #e8eaee));
    --_muted: var(--pmo-color-muted, light-dark(#57606c, #a5aebb));
    --_surface: var(--pmo-color-surface, light-dark(#fff, #14161a));
    --_raised: var(--pmo-color-raised, light-dark(#f6f7f9, #1d2026));
    --_border: var(--pmo-color-border, light-dark(#dde1e7, #363c46));
    --_control: var(--_muted);
    --_accent: var(--pmo-color-accent, light-dark(#1f5ae8, #8fb0ff));
    --_on-accent: var(--pmo-color-on-accent, light-dark(#fff, #0c1222));
    --_positive: var(--pmo-color-positive, light-dark(#14713d, #6fd39b));
    --_caution: var(--pmo-color-caution, light-dark(#8a4b00, #f2b866));
    --_tint: color-mix(in oklch, var(--_accent) 7%, transparent);
    --_space: var(--pmo-space, 1em);
    --_radius: var(--pmo-radius, 0.5em);
    --_border-width: var(--pmo-border-width, 1px);
    --_font: var(--pmo-font-family, inherit);
    --_heading-font: var(--pmo-heading-font-family, inherit);
    --_focus-ring: var(--pmo-focus-ring, 2px solid var(--_accent));
    --_max-inline-size: var(--pmo-max-inline-size, none);
    --_sticky-offset: var(--pmo-sticky-offset, 0px);
  }

  .theme-light {
    color-scheme: light;
  }
  .theme-dark {
    color-scheme: dark;
  }
  .theme-page {
    --_text: var(--pmo-color-text, currentcolor);
    --_muted: var(--pmo-color-muted, color-mix(in srgb, currentcolor 80%, transparent));
    --_surface: var(--pmo-color-surface, transparent);
    --_raised: var(--pmo-color-raised, color-mix(in srgb, currentcolor 5%, transparent));
    --_border: var(--pmo-color-border, color-mix(in srgb, currentcolor 22%, transparent));
    --_accent: var(--pmo-color-accent, currentcolor);
    --_on-accent: var(--pmo-color-on-accent, canvas);
    --_positive: var(--pmo-color-positive, currentcolor);
    --_caution: var(--pmo-color-caution, currentcolor);
  }
`;
