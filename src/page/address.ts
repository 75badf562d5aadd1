/**
 * The one check of every address that leaves us: links of elements and of static HTML, snippets, hosted pages and their
 * oEmbed data, JSON-LD, the builder, and a provider's content. Pure.
 */

/** Longer ones do not survive mail, proxies and search engines. */
const LONGEST = 2048;

/** What browsers drop or read as a slash, so that an address leads elsewhere than it seems, and what turns its letters round. */
const MISLEADING = /[\p{Cc}\\\u202A-\u202E\u2066-\u2069]/u;

/** A scheme and a host; no name and password, which hide the host behind one that is trusted. */
const WEB = /^https?:\/\/(\[[\da-f:.]+\]|[\p{L}\p{M}\p{N}._-]+)(:\d{1,5})?([/?#]|$)/iu;

/** A domain or IPv4 address, such as `acme.example`, with or without a port. */
const HOST = /^(([\p{L}\p{N}_-]+\.)+(\p{L}{2,}|xn--[\w-]+)|\d+(\.\d+){3})(:\d{1,5})?$/u;
const MAILBOX = /^[^@\s:/]+@([\p{L}\p{N}-]+\.)+\p{L}{2,}$/u;

/** What a file of the site may end with. No domain ends like that. */
const FILE =
  /\.([sx]?html?|php\d?|aspx?|jspx?|cfm|cgi|m?js|css|json|xml|txt|pdf|docx?|pptx?|xlsx?|png|jpe?g|gif|svg|webp)$/i;

/**
 * The address, if a link of ours may lead there: https, mailto, or a page of the site. Anything else is undefined: scripts
 * above all, and what was meant for another site but lacks its scheme, because as a relative link it would be broken.
 * @param origin that of the page, where it is known: then its own pages may be http.
 */
export function safeAddress(value: unknown, origin?: string): string | undefined {
  const address = typeof value === 'string' ? value.trim() : '';
  if (!address || address.length > LONGEST || MISLEADING.test(address)) return undefined;
  const isSafe = WEB.test(address) ? isOnWeb(address, origin) : /^mailto:[^/]/i.test(address) || isOfSite(address);
  return isSafe ? address : undefined;
}

function isOnWeb(address: string, origin: string | undefined): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  const hasHost = !/^\.|\.\./.test(url.hostname);
  return hasHost && (url.protocol === 'https:' || url.origin === origin);
}

/** A query, a fragment, an absolute path, or a relative one that cannot be taken for a domain, a mailbox or a scheme. */
function isOfSite(address: string): boolean {
  if (/^([?#]|\/(?!\/))/.test(address)) return true;
  const [first] = address.split(/[/?#]/) as [string];
  return Boolean(first) && !/[\s:;&@]|%3a/i.test(first) && !isHost(first);
}

const isHost = (text: string): boolean => HOST.test(text) && !FILE.test(text);

/** What an address that is refused was meant to be: `acme.example/pmp` lacks its scheme. Undefined where nobody can tell. */
export function meantAddress(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim().slice(0, LONGEST) : '';
  if (MAILBOX.test(text)) return safeAddress(`mailto:${text}`);
  const rest = text.replace(/^(https?:)?[\\/]*/i, '');
  const [first] = rest.split(/[\\/?#]/) as [string];
  return isHost(first) ? safeAddress(`https://${rest}`) : undefined;
}

/** For a warning: what was expected, and what was probably meant. */
export function expectedAddress(value: unknown, usual = 'an https or mailto address, or a page of this site'): string {
  const meant = meantAddress(value);
  return meant ? `${usual} (did you mean "${meant}"?)` : usual;
}
