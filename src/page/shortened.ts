/** The beginning of what was found, for a message. */
export const shortened = (found: unknown): string => {
  const text = String(found);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};
