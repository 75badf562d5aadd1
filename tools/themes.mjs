// dist/themes/<name>.css: the ready-made themes, as they are. They are written in src/ because they ship, and copied so
// that pages find them beside the bundle; the demo takes them from there, as any site would.
import fs from 'node:fs';
import path from 'node:path';
import { dist, root } from './dist.mjs';

fs.cpSync(path.join(root, 'src/themes'), path.join(dist, 'themes'), { recursive: true });
