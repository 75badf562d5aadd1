import { capm } from './capm.js';
import { essentialsPmoAdministrators } from './essentials-pmo-administrators.js';
import { essentialsPmoManagers } from './essentials-pmo-managers.js';
import { families } from './families.js';
import { glossary } from './glossary.js';
import { ipmoP } from './ipmo-p.js';
import { issuers } from './issuers.js';
import { p3oFoundation } from './p3o-foundation.js';
import { p3oPractitioner } from './p3o-practitioner.js';
import { pmiPmocp } from './pmi-pmocp.js';
import { pmp } from './pmp.js';
import { sources } from './sources.js';
import type { Content } from './types.js';

export type * from './types.js';

/** The facts that come with the package: certifications and families, each figure with its source and month. */
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
