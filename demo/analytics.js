/**
 * What learners do, handed on to an analytics service. The functions are recipes of the README; a recorder takes the place
 * of the services, which this page does not load.
 */
const EVENTS = ['pmo-view', 'pmo-select', 'pmo-change', 'pmo-complete', 'pmo-action'];
const recorder = document.querySelector('#recorder');
const record = (line) => (recorder.textContent = `${line}\n${recorder.textContent}`);
window.gtag = (...call) => record(`gtag(${call.map((one) => JSON.stringify(one)).join(', ')})`);
window.plausible = (name, { props }) => record(`plausible("${name}", ${JSON.stringify({ props })})`);

// Google Analytics 4, by Google's tag
for (const type of EVENTS)
  document.addEventListener(type, ({ detail: { certification, href } }) =>
    window.gtag?.('event', type.replace('-', '_'), { certification, href }),
  );

// Plausible
for (const type of EVENTS)
  document.addEventListener(type, ({ detail: { certification } }) =>
    window.plausible?.(type, { props: { certification } }),
  );
