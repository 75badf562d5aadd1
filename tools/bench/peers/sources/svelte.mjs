import { flushSync, mount, unmount } from 'svelte';
import { writable } from 'svelte/store';
import { islands } from '../shared/islands.mjs';
import Widget from './svelte/Widget.svelte';

islands((place, kind, first) => {
  const view = writable(first);
  const widget = mount(Widget, { target: place, props: { kind, view } });
  return {
    update(next) {
      view.set(next);
      flushSync();
    },
    unmount: () => unmount(widget),
  };
});
