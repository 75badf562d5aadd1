/** Names that code with a hole in it (`?__proto__[href]=…`) may give all objects of a server or a page. */
export const POLLUTED =
  'href actionHref action-href fallbackHref scriptUrl baseUrl stylesHref url page content contentSrc content-src children trusted nonce integrity styles mode language style onclick class id data-x value sources note label title name provider offers issuers text independence hreflang className isName isSpent message undo forgot figure percent benefits'.split(
    ' ',
  );
