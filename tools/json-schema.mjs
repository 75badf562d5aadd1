// dist/provider-content.schema.json: the shape of a provider's content for editors and for checks in other languages. What a
// JSON Schema cannot say (one choice of route, ids that must differ) stays with `pmo-widgets check`.
import fs from 'node:fs';
import path from 'node:path';
import * as z from 'zod/mini';
import { ProviderContent } from '../dist/npm/facts/provider-schema.js';
import { dist } from './dist.mjs';

const schema = z.toJSONSchema(ProviderContent, { io: 'input' });
schema.title = 'Content of a provider for pmo-widgets';
fs.writeFileSync(path.join(dist, 'provider-content.schema.json'), `${JSON.stringify(schema, null, 2)}\n`);
