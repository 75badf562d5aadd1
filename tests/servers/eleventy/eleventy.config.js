// In a project of yours: from 'pmo-widgets/static'.
import { renderStatic, structuredData, structuredDataScript } from '../../../dist/static.js';

export default function (config) {
  // {% pmo "guide", { certification: "pmp" } %}
  config.addAsyncShortcode('pmo', (element, attributes, options) =>
    renderStatic(`pmo-${element}`, attributes, options),
  );
  // {% pmoData "pmp" %}
  config.addShortcode('pmoData', (certification, offers, options) =>
    structuredDataScript(structuredData(certification, offers, options)),
  );
}
