// The shortest import registers an element, and its types come with it.
import 'pmo-widgets/define/comparison';
import 'pmo-widgets/embed.js';
import 'pmo-widgets/pmo-widgets.js';

document.querySelector('pmo-comparison')?.addEventListener('pmo-select', ({ detail }) => detail.certification.length);
