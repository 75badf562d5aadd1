// A server that renders the guide for the certification in its address, under a policy without inline style.
import fastify from 'fastify';
// In a project of yours: from 'pmo-widgets/static'.
import { headingOf, renderStatic } from '../../dist/static.js';

export const app = fastify();

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html";

app.get('/guide/:certification', async ({ params: { certification }, query: { lang = 'en' } }, reply) => {
  const attributes = { certification, lang };
  const guide = await renderStatic('pmo-guide', attributes, { styles: 'link', stylesHref: '/styles/' });
  return reply.type('text/html; charset=utf-8').header('content-security-policy', POLICY).send(`<!doctype html>
<html lang="en">
  <head>
    <title>${await headingOf('pmo-guide', attributes)}</title>
    <link rel="icon" href="data:,">
    <script type="module" src="/pmo-widgets.js"></script>
  </head>
  <body>${guide}<p>The rest of the page</p></body>
</html>`);
});
