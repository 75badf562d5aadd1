// Prototype.js is on npm as a port for Node, without what it does to elements. This does the same as version 1.7: every
// element gets methods, some of which have the names of the platform's or of a component's own, and `Element` becomes a
// function that makes elements.
(function () {
  const methods = {
    visible: (element) => element.style.display !== 'none',
    remove: (element) => element.parentNode.removeChild(element),
    update(element, content) {
      element.innerHTML = content ?? '';
      return element;
    },
    select: (element, selector) => [...element.querySelectorAll(selector)],
    clone: (element, deep) => element.cloneNode(deep),
    empty: (element) => element.innerHTML === '',
  };
  for (const name of [
    'toggle',
    'hide',
    'show',
    'replace',
    'insert',
    'wrap',
    'identify',
    'scrollTo',
    'observe',
    'fire',
    'on',
  ])
    methods[name] = (element) => element;
  for (const [name, method] of Object.entries(methods))
    HTMLElement.prototype[name] = function (...values) {
      return method(this, ...values);
    };
  const { Element } = window;
  window.Element = Object.assign(function (tag) {
    return document.createElement(tag);
  }, Element);
  window.Element.prototype = Element.prototype;
})();
