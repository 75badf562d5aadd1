// How a framework gets into a page that somebody else wrote: into each place that asks for a widget.
import en from 'bench:view/en';
import css from 'bench:css';

/** `mount(place, kind, view)` returns how it is updated and removed. The runner drives what is left at `peer`. */
export function islands(mount) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];

  const mounted = new Map();
  let view = en;
  const add = (place) => mounted.set(place, mount(place, place.dataset.kind, view));
  document.querySelectorAll('.widget').forEach(add);
  globalThis.peer = {
    mount: add,
    unmount(place) {
      mounted.get(place).unmount();
      mounted.delete(place);
    },
    async language() {
      view = (await import('bench:view/es')).default;
      for (const widget of mounted.values()) widget.update(view);
    },
  };
}
