/** What only pages with frames need: the height of hosted pages, and which links belong to them. The loader imports it. */
import { call } from '../page/unclobbered.js';
import { giveBack } from './beside.js';

export { staysLink } from './beside.js';

/** Nothing of ours is higher, whatever a frame says: the guide, with everything open on a narrow phone, has half of it. */
const HIGHEST = 30_000;

/** What a hosted page says to the page that frames it. */
export interface HeightMessage {
  type: 'pmo-widgets:height';
  height: number;
}

/**
 * Takes a message for what it is only from a frame of this page that shows a hosted page, which is one below the folder
 * of the loader or an address in `bases`. Its origin says nothing: in a sandbox it is "null", as everybody's there.
 */
export function fit(
  { data, source }: Pick<MessageEvent, 'data' | 'source'>,
  folder: string,
  bases: readonly string[],
): void {
  const height = readHeight((data as HeightMessage).height);
  if (height === undefined) return;
  for (const frame of call(document, 'querySelectorAll', 'iframe') as NodeListOf<HTMLIFrameElement>)
    if (frame.contentWindow === source && [folder, ...bases].some((base) => frame.src.startsWith(base))) {
      // An attribute, because policies forbid inline style, and a style sheet of the page still wins.
      frame.height = `${height}`;
      giveBack(bases);
    }
}

/** A height that a frame can have; undefined where it is none. */
export const readHeight = (height: unknown): number | undefined =>
  typeof height === 'number' && height > 0 ? Math.min(Math.ceil(height), HIGHEST) : undefined;
