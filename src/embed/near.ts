import { call, get } from '../page/unclobbered.js';

/** Whether something lies within one screen of what the visitor sees. */
export const isNear = ({ top, bottom }: { top: number; bottom: number }, screen: number): boolean =>
  top < 2 * screen && bottom > -screen;

/**
 * Where an element stands. Before the upgrade it may have no box (`pmo-guide:not(:defined) { display: none }` is a
 * common line), and what has no box is never near: then it is where its nearest ancestor with a box is.
 */
export function placeOf(element: Element): Element {
  const parent = get(element, 'parentElement');
  return !parent || call(element, 'getClientRects').length ? element : placeOf(parent);
}

/**
 * Returns a function that takes elements and calls `then` as soon as the first of them is near, at once if one is, or if
 * the browser cannot tell.
 */
export function whenNear(then: () => void): (elements: Iterable<Element>) => void {
  if (typeof IntersectionObserver !== 'function') return ([any]) => any && then();
  // A screen in each direction; `scrollMargin` says the same of boxes that scroll, where browsers know it.
  const margins = { rootMargin: '100%', scrollMargin: '100%' };
  const observer = new IntersectionObserver((entries) => {
    for (const { isIntersecting } of entries) if (isIntersecting) return done();
  }, margins);
  function done() {
    observer.disconnect();
    then();
  }
  return (elements) => {
    for (const element of elements) {
      const place = placeOf(element);
      // The observer's first answer waits for a frame, and a frame for style sheets; the request need not.
      if (isNear(call(place, 'getBoundingClientRect'), innerHeight)) return done();
      observer.observe(place);
    }
  };
}
