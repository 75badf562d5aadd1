/** What stands in a message for a fact, such as `{exam.minutes:minute}`; split by it, a message is text, placeholder, text and so on. */
export const PLACEHOLDER = /\{([^{}]+)\}/;

/** The paths that the placeholders of a message name, without the way in which each is written. */
export const pathsIn = (message: string): string[] =>
  message
    .split(PLACEHOLDER)
    .filter((_part, i) => i % 2)
    .map((placeholder) => placeholder.split(':')[0]!);

/** How a date is asked for, such as `{since:date}`, beside the `counts` of a language. */
export const DATE = 'date';
