/** What each public token promises: which property of which node it reaches, in which elements. */
import type { Tag } from './page-frame.js';

/** Where to look in the shadow root of an element, and in which property; `of` a pseudo-element, `as` what is seen. */
export interface Promised {
  at: string;
  in: string;
  of?: string;
  as?: (value: string) => string;
  only?: 'live';
}

export const COLOURS = [
  'text',
  'muted',
  'surface',
  'raised',
  'border',
  'accent',
  'on-accent',
  'link',
  'positive',
  'caution',
] as const;
type Colour = `--pmo-color-${(typeof COLOURS)[number]}`;

/** A colour of its own for each token and scheme, so that no token can stand in for another. */
export const colourOf = (token: string, scheme: 'light' | 'dark'): string => {
  const i = COLOURS.indexOf(token.replace('--pmo-color-', '') as (typeof COLOURS)[number]);
  return `rgb(${40 + i}, ${scheme === 'light' ? 1 : 2}, 3)`;
};

/** Lengths and fonts look the same in both schemes. */
export const VALUES: Record<string, string> = {
  '--pmo-space': '21px',
  '--pmo-radius': '9px',
  '--pmo-border-width': '3px',
  '--pmo-font-family': 'PageFace, serif',
  '--pmo-heading-font-family': 'HeadFace, serif',
  '--pmo-focus-ring': '5px dotted rgb(7, 8, 9)',
  '--pmo-max-inline-size': '880px',
  '--pmo-sticky-offset': '77px',
};

const ROOT = '.root';
const SOURCES = '[part~=sources]';

const everywhere: Record<string, Promised[]> = {
  '--pmo-color-text': [{ at: ROOT, in: 'color' }],
  '--pmo-color-muted': [
    { at: '[part~=footer]', in: 'color' },
    { at: SOURCES, in: 'color' },
  ],
  '--pmo-color-surface': [{ at: ROOT, in: 'background-color' }],
  '--pmo-color-border': [{ at: SOURCES, in: 'border-block-start-color' }],
  '--pmo-color-accent': [{ at: '[part~=action]', in: 'background-color' }],
  '--pmo-color-link': [{ at: `${SOURCES} a.address`, in: 'color' }],
  '--pmo-color-on-accent': [{ at: '[part~=action]', in: 'color' }],
  '--pmo-space': [{ at: ROOT, in: 'padding-inline-end' }],
  '--pmo-radius': [
    { at: ROOT, in: 'border-start-start-radius' },
    { at: '[part~=action]', in: 'border-end-end-radius' },
  ],
  '--pmo-border-width': [{ at: SOURCES, in: 'border-block-start-width' }],
  '--pmo-font-family': [
    { at: ROOT, in: 'font-family' },
    { at: '[part~=action]', in: 'font-family' },
  ],
  '--pmo-heading-font-family': [{ at: '[part~=heading]', in: 'font-family' }],
  '--pmo-focus-ring': [{ at: `${SOURCES} summary`, in: 'outline' }],
  '--pmo-max-inline-size': [{ at: ROOT, in: 'max-inline-size' }],
};

const own: Record<Tag, Record<string, Promised[]>> = {
  'pmo-comparison': {
    '--pmo-color-accent': [
      { at: '[part~=column][part~=highlighted]', in: 'box-shadow', as: (value) => value.split(' 0px')[0]! },
      { at: '[part~=cell][part~=highlighted] .bar', in: 'fill' },
    ],
    '--pmo-color-muted': [{ at: '[part~=criterion]', in: 'color' }],
    '--pmo-color-surface': [{ at: '[part~=table] .head tr', in: 'background-color' }],
    '--pmo-color-border': [{ at: '.body [part~=row]:last-child', in: 'border-block-start-color' }],
    '--pmo-border-width': [{ at: '.body [part~=row]', in: 'border-block-start-width' }],
    '--pmo-sticky-offset': [{ at: '[part~=table] .head', in: 'inset-block-start' }],
  },
  'pmo-checklist': {
    '--pmo-color-accent': [{ at: '[part~=route][part~=chosen]', in: 'border-block-start-color' }],
    '--pmo-color-link': [
      { at: '[part~=checkbox]', in: 'accent-color' },
      { at: '.tools .link', in: 'color' },
    ],
    '--pmo-color-raised': [{ at: '[part~=panel]', in: 'background-color' }],
    '--pmo-color-border': [{ at: '[part~=route]:not([part~=chosen])', in: 'border-block-start-color' }],
    '--pmo-color-positive': [
      { at: '[part~=alternative][part~=met]', in: 'border-inline-start-color', only: 'live' },
      { at: '[part~=progress]', in: '--_positive' },
    ],
    '--pmo-radius': [{ at: '[part~=route]', in: 'border-start-start-radius' }],
    '--pmo-border-width': [{ at: '[part~=route]', in: 'border-block-start-width' }],
    '--pmo-sticky-offset': [{ at: '[part~=panel]', in: 'inset-block-start' }],
  },
  'pmo-benefits': {
    '--pmo-color-accent': [{ at: '[part~=benefit] .icon', in: 'stroke' }],
    '--pmo-color-muted': [{ at: '[part~=evidence]', in: 'color' }],
    '--pmo-color-border': [{ at: '[part~=benefit]', in: 'border-block-start-color' }],
    '--pmo-border-width': [{ at: '[part~=benefit]', in: 'border-block-start-width' }],
    '--pmo-heading-font-family': [{ at: '[part~=label]', in: 'font-family' }],
  },
  'pmo-process': {
    '--pmo-color-accent': [
      { at: '[part~=step]', in: 'border-block-start-color', of: '::before' },
      { at: '[part~=step] .time', in: 'stroke' },
    ],
    '--pmo-color-link': [{ at: '[part~=step]', in: 'color', of: '::before' }],
    '--pmo-color-border': [{ at: '[part~=step]', in: 'border-inline-start-color', of: '::after' }],
    '--pmo-border-width': [{ at: '[part~=step]', in: 'border-inline-start-width', of: '::after' }],
    '--pmo-heading-font-family': [{ at: '[part~=label]', in: 'font-family' }],
  },
  'pmo-guide': {
    '--pmo-color-border': [{ at: '[part~=navigation] ul', in: 'border-block-end-color' }],
    '--pmo-heading-font-family': [{ at: '.overview .label', in: 'font-family' }],
    '--pmo-sticky-offset': [
      { at: '[part~=section]', in: 'scroll-margin-block-start', as: (value) => `${parseFloat(value) - 16}px` },
    ],
  },
};

/** Only a checklist without a verdict has something to take care of. */
export const UNPUBLISHED: Promised = { at: '[part~=status]', in: 'border-inline-start-color' };

/** All promises of an element, one after the other. */
export const promisesOf = (tag: Tag): [token: string, promise: Promised][] =>
  [everywhere, own[tag]].flatMap((tokens) =>
    Object.entries(tokens).flatMap(([token, list]) => list.map((one) => [token, one] as [string, Promised])),
  );

export const isColour = (token: string): token is Colour => token.startsWith('--pmo-color-');
