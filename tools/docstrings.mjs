// Says in the declarations in dist/npm/ what each property is, in the sentence of the table of options: the sources say it once.
import fs from 'node:fs';
import path from 'node:path';
import { dist } from './dist.mjs';
import { base, elements } from './elements.mjs';

/** A property that says nothing of itself yet gets its sentence. */
const described = (declarations, options) =>
  options.reduce(
    (text, { property, description }) =>
      text.replace(
        new RegExp(`(?<!\\*/\\n)^( +)((?:get )?${property}(?:\\(\\))?: .*)$`, 'm'),
        (_, indent, declaration) => `${indent}/** ${description} */\n${indent}${declaration}`,
      ),
    declarations,
  );

function write({ module, declarations }, options) {
  const file = path.join(dist, module.replace(/\.js$/, '.d.ts'));
  fs.writeFileSync(
    file,
    described(
      declarations,
      options.filter(({ property }) => property),
    ),
  );
}

for (const element of elements)
  write(
    element,
    element.options.filter(({ of }) => of !== 'all'),
  );
write(
  base,
  elements[0].options.filter(({ of }) => of === 'all'),
);
