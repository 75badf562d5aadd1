// MooTools is on npm without what it does to elements and events. This does the same: `Event` is a constructor of its own
// that takes no name, and elements read and write by `get()` and `set()`.
(function () {
  window.Event = window.DOMEvent = function () {
    throw new TypeError('Illegal constructor');
  };
  document.id = (id) => document.getElementById(id);
  Object.assign(Element.prototype, {
    grab(node) {
      this.appendChild(node);
      return this;
    },
    dispose() {
      return this.parentNode ? this.parentNode.removeChild(this) : this;
    },
    get(name) {
      return this.getAttribute(name);
    },
    set(name, value) {
      this.setAttribute(name, value);
      return this;
    },
  });
})();
