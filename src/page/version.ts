/** Version of the package; `tests/package` keeps it equal to the one in package.json. */
export const version = '0.1.0';
