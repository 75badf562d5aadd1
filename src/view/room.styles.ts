import { css } from 'lit';

/**
 * The room that an element takes on its page, whatever the page does to what is in it. Containment, colours, width and direction
 * stand on our inner root, never on the host: page content that an unclosed tag swallowed is a child of the host and has to look
 * as before.
 */
export const roomStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  /*
   * Spacing that a page sets for what is around us ends here, where a reader's style sheet for everything still reaches:
   * on the host, unless it has swallowed what is the page's. Chromium takes only the second selector, the others the first.
   */
  :host(:not(:has(> :not([slot], script)))) {
    letter-spacing: normal;
    word-spacing: normal;
  }
  :host:not(:has(> :not([slot], script))) {
    letter-spacing: normal;
    word-spacing: normal;
  }
  /* What a page sets around us and does not mean for us ends here. */
  .room {
    /* Rules for everything, such as a theme's for its blocks, may make the host a flex container. */
    flex: auto;
    min-inline-size: 0;
    /* Pages set 0 to close the gaps between inline blocks. A text that is small on purpose stays. */
    font-size: max(1em, 16px - 3em);
    writing-mode: horizontal-tb;
    text-orientation: mixed;
  }
  /*
   * Parents that shrink to fit ask how wide we would like to be, and a box with inline-size containment does not know. As
   * wide as the window within the usual margin of a page, or as narrow as need be: as a long paragraph, we take the room
   * that there is.
   */
  .room::after {
    content: '';
    display: grid;
    grid-template-columns: minmax(0, calc(100vw - 16px));
  }
`;
