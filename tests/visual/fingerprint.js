// Runs in the page: where each part of a widget is and what it looks like, as lines that a review can read.
globalThis.fingerprint = {
  parts: () => look.all().filter((node) => node.getAttribute('part') && look.visible(node)),
  name: (node) => node.getAttribute('part').replaceAll(' ', '.'),

  /** Place and size of each part. The font is the same everywhere, so these are whole numbers on every machine. */
  layout: () =>
    fingerprint.parts().map((node) => {
      const { x, y, width, height } = node.getBoundingClientRect();
      const [left, top, wide, high] = [x + scrollX, y + scrollY, width, height].map(Math.round);
      return `${fingerprint.name(node)} ${left},${top} ${wide}×${high}`;
    }),

  /** A colour as bytes, however a version of the browser writes what a style sheet mixes. */
  bytes(colour) {
    const context = new OffscreenCanvas(1, 1).getContext('2d');
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    return `rgba(${context.getImageData(0, 0, 1, 1).data.join(', ')})`;
  },

  /** Each way in which a part is drawn, once. */
  paint() {
    const lines = fingerprint.parts().map((node) => {
      const style = getComputedStyle(node);
      const said = [`${style.fontSize} ${style.fontWeight} ${fingerprint.bytes(style.color)}`];
      const ground = fingerprint.bytes(style.backgroundColor);
      if (!ground.endsWith(', 0)')) said.push(`on ${ground}`);
      for (const side of ['Top', 'Right', 'Bottom', 'Left'])
        if (parseFloat(style[`border${side}Width`]))
          said.push(
            `${side.toLowerCase()} ${style[`border${side}Width`]} ${fingerprint.bytes(style[`border${side}Color`])}`,
          );
      if (style.borderRadius !== '0px') said.push(`round ${style.borderRadius}`);
      // of a shadow only the lengths, because its colour is written as the version likes
      if (style.boxShadow !== 'none') said.push(`shadow ${style.boxShadow.replace(/\w+\([^)]*\)/, '').trim()}`);
      return `${fingerprint.name(node)}: ${said.join('; ')}`;
    });
    return [...new Set(lines)];
  },
};
