/** Whether a machine runs this, whose user would see nothing that is skipped. */
export const inCI = () => !['', '0', 'false'].includes(process.env.CI ?? '');
