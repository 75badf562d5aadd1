// Puts static HTML where a server would have put it, and lets the script come when somebody says so.
import { renderStatic } from '../dist/static.js';

for (const stage of document.querySelectorAll('[data-static]')) {
  const { static: tag, mode } = stage.dataset;
  // Not innerHTML, which leaves declarative shadow roots alone; a page that comes from a server needs neither.
  stage.setHTMLUnsafe(renderStatic(tag, { certification: 'pmp' }, { mode }));
}

const button = document.querySelector('[data-arrive]');
button.addEventListener('click', async () => {
  button.disabled = true;
  await import('../dist/pmo-widgets.js');
  button.nextElementSibling.textContent = 'It has come.';
});
