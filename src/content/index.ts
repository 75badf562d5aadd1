import { capm } from './facts/capm.js';
import { essentialsPmoAdministrators } from './facts/essentials-pmo-administrators.js';
import { essentialsPmoManagers } from './facts/essentials-pmo-managers.js';
import { families } from './facts/families.js';
import { glossary } from './facts/glossary.js';
import { ipmoP } from './facts/ipmo-p.js';
import { issuers } from './facts/issuers.js';
import { p3oFoundation } from './facts/p3o-foundation.js';
import { p3oPractitioner } from './facts/p3o-practitioner.js';
import { pmiPmocp } from './facts/pmi-pmocp.js';
import { pmp } from './facts/pmp.js';
import { sources } from './sources.js';
import type { Content } from './types.js';

export type * from './types.js';
export { en } from './text/en.js';
export type { Language } from './text/en.js';

/** The facts that come with the package: eight certifications and one family, each figure with its source and month. */
export const content: Content = {
  certifications: [
    pmp,
    capm,
    pmiPmocp,
    p3oFoundation,
    p3oPractitioner,
    essentialsPmoAdministrators,
    essentialsPmoManagers,
    ipmoP,
  ],
  families,
  issuers,
  sources,
  glossary,
};
