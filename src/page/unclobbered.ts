/**
 * What page content cannot hide. A document has its images, forms, frames and objects as properties, by their `name`, and
 * a form its fields, before all that is its own: with `<img name="currentScript">` in a comment, that image is
 * `document.currentScript`. Prototypes keep the real ones. https://developer.mozilla.org/docs/Web/Security/Attacks/DOM_clobbering
 */

/** A property, as the interface of its node has it. */
export const get = <Of extends Node, Name extends keyof Of>(node: Of, name: Name): Of[Name] =>
  Reflect.get(Object.getPrototypeOf(node) as object, name, node) as Of[Name];

type Method<Of, Name extends keyof Of> = Extract<Of[Name], (...args: never[]) => unknown>;

/** Calls a method, as the interface of its node has it. */
export const call = <Of extends Node, Name extends keyof Of>(
  node: Of,
  name: Name,
  ...args: Parameters<Method<Of, Name>>
): ReturnType<Method<Of, Name>> =>
  (get(node, name) as (...all: unknown[]) => unknown).apply(node, args) as ReturnType<Method<Of, Name>>;
