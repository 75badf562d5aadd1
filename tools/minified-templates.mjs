// A Vite plugin that takes comments and white space that nobody sees out of html`` and css`` in the bundle.
import minifyHtmlLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import { defaultStrategy } from '@lit-labs/rollup-plugin-minify-html-literals/lib/strategy.js';

/** Values without quotes get none: it is shorter, and what renders templates on servers tells them from those with some. */
async function minifyHTML(html, minifyOptions) {
  const quoted = html.replaceAll(/=(@TEMPLATE_EXPRESSION_*\(\);)/g, '="BARE$1"');
  return (await defaultStrategy.minifyHTML(quoted, minifyOptions)).replaceAll(/="BARE([^"]*)"/g, '=$1');
}

export const options = {
  shouldMinify: ({ tag }) => tag === 'html',
  // Inside of <svg> only the slash ends a <path>. A space that does not break has to be seen in the file.
  minifyOptions: { keepClosingSlash: true, decodeEntities: false },
  strategy: { ...defaultStrategy, minifyHTML },
};

export const minifiedTemplates = () => ({
  ...minifyHtmlLiterals({ include: 'src/**', failOnError: true, options }),
  apply: 'build',
});
