// Serves TypeScript to the browser tests through oxc, the compiler of the bundle: one reading of the sources,
// no second compiler. Source maps point stack traces and coverage at the .ts lines.
import fs from 'node:fs';
import path from 'node:path';
import { transformWithOxc } from 'vite';

export function typescript() {
  let root = process.cwd();
  const compiled = new Map();
  const fileBehind = (context) => path.join(root, decodeURIComponent(context.path));

  return {
    name: 'typescript',
    serverStart({ config }) {
      root = config.rootDir;
    },

    resolveMimeType: (context) => (context.path.endsWith('.ts') ? 'js' : undefined),

    // Sources import './x.js', as the published modules do, while only x.ts exists.
    resolveImport({ source, context }) {
      if (!source.startsWith('.') || !source.endsWith('.js')) return;
      const target = path.resolve(path.dirname(fileBehind(context)), source);
      const typed = target.replace(/\.js$/, '.ts');
      if (!fs.existsSync(target) && fs.existsSync(typed)) return source.replace(/\.js$/, '.ts');
    },

    async transform(context) {
      if (!context.path.endsWith('.ts') || context.path.includes('/node_modules/')) return;
      const file = fileBehind(context);
      const known = compiled.get(file);
      // every browser asks for every file; the text decides whether the last answer is still right
      if (known?.source === context.body) return { body: known.body };
      const source = context.body;
      const body = await compile(file, source);
      compiled.set(file, { source, body });
      return { body };
    },
  };
}

async function compile(file, source) {
  const { code, map } = await transformWithOxc(source, file, { target: 'es2022', sourcemap: true });
  const withSource = { ...map, sources: [path.basename(file)], sourcesContent: [source] };
  const base64 = Buffer.from(JSON.stringify(withSource)).toString('base64');
  return `${code}\n//# sourceMappingURL=data:application/json;base64,${base64}\n`;
}
