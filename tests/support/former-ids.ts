/** Requirements as they were called in November 2026, and what is shown under each today. Written down, not derived. */
export const RENAMED: ReadonlyMap<string, string> = new Map([
  ['pmp/experience-60', 'pmp/experience-secondary'],
  ['pmp/experience-48', 'pmp/experience-associate'],
  ['pmp/experience-36', 'pmp/experience-bachelor'],
  ['pmp/experience-24', 'pmp/experience-gac'],
  ['pmp/training-35', 'pmp/training'],
  ['capm/training-23', 'capm/training'],
  ['pmi-pmocp/experience-36', 'pmi-pmocp/experience'],
  ['pmi-pmocp/training-10', 'pmi-pmocp/training'],
]);

/** Those that are called now as they were then. */
export const UNCHANGED: readonly string[] = [
  'pmp/secondary',
  'pmp/associate',
  'pmp/bachelor',
  'pmp/accredited',
  'pmp/capm',
  'capm/secondary',
  'pmi-pmocp/secondary',
  'pmi-pmocp/pmp',
  'p3o-practitioner/foundation',
  'essentials-pmo-managers/certificate',
  'essentials-pmo-managers/experience',
];
