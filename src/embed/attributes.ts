// Generated from src/options/ by `npm run options`, and compared with it by a test.

/** The widgets, as `data-pmo-widget` and the hosted pages name them. */
export const NAMES = ['comparison', 'checklist', 'benefits', 'process', 'guide'] as const;

/** The attributes of all elements together. */
export const ATTRIBUTES =
  'action-href action-label certification certifications content-src criteria differences-only dir heading heading-level highlight lang persist route sections theme'.split(
    ' ',
  );

/** Those that are for whoever runs the site: an address names none of them. */
export const BY_OWNER = /^(content-src)$/;

/** Those that are for whoever writes the page, besides: no stranger's link names one of them. */
export const BY_PAGE = /^(content-src|action-href|action-label|heading|persist)$/;
