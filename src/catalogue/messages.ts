import { own } from '../page/own.js';
import { joined, plain } from './text.js';
import type { SharedView, Text } from './types.js';

/** What the placeholders of a message stand for. */
export type Values = Readonly<Record<string, Text | number | undefined>>;

const PLACEHOLDER = /\{(\w+)\}/;

/** A whole number in the digits of a language. */
export const digits = (number: number, shared: Pick<SharedView, 'digits'>): string => {
  const others = own(shared, 'digits');
  return others ? `${number}`.replace(/\d/g, (digit) => Array.from(others)[+digit]!) : `${number}`;
};

/** A message with its placeholders filled; one for which there is nothing is left empty. */
export function fill(message: string, values: Values, shared: Pick<SharedView, 'digits'>): Text {
  const written = (name: string): Text => {
    const value = own(values, name) ?? '';
    return typeof value === 'number' ? digits(value, shared) : value;
  };
  return joined(message.split(PLACEHOLDER).map((part, i) => (i % 2 ? written(part) : part)));
}

/** The same as plain text. */
export const say = (message: string, values: Values, shared: Pick<SharedView, 'digits'>): string =>
  plain(fill(message, values, shared));

/** A text with what it is about, which tells it from others of the same words. */
export const about = (text: string, topic: string, shared: SharedView): string =>
  say(shared.messages.about, { text, topic }, shared);

/** What is shown of what, such as "Prerequisites, PMP". */
export const topicOf = (topic: string, name: string, shared: SharedView): string =>
  say(shared.messages.topicOf, { topic, name }, shared);
