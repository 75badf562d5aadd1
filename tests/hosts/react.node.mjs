// React 19 in StrictMode: by the script tag, which comes before the app or after it, and from the package.
import { before } from 'node:test';
import { serveApp } from '../support/bundle.mjs';
import { site } from '../support/site.mjs';
import { WIDGETS, app, behavesInFramework } from './framework-suite.mjs';

const here = site();
let client;
let npm;
before(async () => {
  client = await serveApp(here, 'react/client.jsx');
  npm = await serveApp(here, 'react/npm.jsx');
});

const PLACE = '<div id="app"></div>';
behavesInFramework('React, after the widgets', (prepare) => here.open(PLACE + WIDGETS + app(client), { prepare }));
behavesInFramework('React, with the package', (prepare) => here.open(PLACE + app(npm), { prepare }));
