/**
 * The options that no link may choose: what speaks in the name of whoever owns the page, is kept on the visitor's device,
 * or is fetched. Anybody who may write a comment may write a link.
 */
export const NOT_BY_LINK = /^(action-|heading$|persist$|content-)/;
