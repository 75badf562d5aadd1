/**
 * What learners do, handed on to an analytics service. The two functions are the recipes of the README; a recorder takes
 * the place of the services, which this page does not load.
 */
const EVENTS = ['pmo-view', 'pmo-select', 'pmo-change', 'pmo-complete', 'pmo-action'];
const recorder = document.querySelector('#recorder');
const record = (line) => (recorder.textContent = `${line}\n${recorder.textContent}`);

// Google Analytics 4, through its data layer
window.dataLayer = window.dataLayer ?? [];
for (const type of EVENTS)
  document.addEventListener(type, ({ detail: { certification, href } }) =>
    window.dataLayer.push({ event: type.replace('-', '_'), certification, href }),
  );

// Plausible
window.plausible = (name, { props }) => record(`plausible("${name}", ${JSON.stringify({ props })})`);
for (const type of EVENTS)
  document.addEventListener(type, ({ detail: { certification } }) =>
    window.plausible(type, { props: { certification } }),
  );

window.dataLayer.push = (entry) => record(`dataLayer.push(${JSON.stringify(entry)})`);
