import { createApp, nextTick, shallowReactive } from 'vue';
import { islands } from '../shared/islands.mjs';
import Widget from './vue/Widget.vue';

islands((place, kind, view) => {
  const page = shallowReactive({ view });
  const app = createApp(Widget, { kind, page });
  app.mount(place);
  return {
    update(next) {
      page.view = next;
      return nextTick();
    },
    unmount: () => app.unmount(),
  };
});
