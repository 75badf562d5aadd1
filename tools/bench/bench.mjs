// npm run bench: our widgets beside plain HTML, and beside the same widgets made with other tools. Help: -- --help
import { buildIfOutdated } from '../dist.mjs';

buildIfOutdated();

// only now: the scenarios render from the build
await import('./main.mjs');
