// Keyboard and mouse in the form that WebDriver wants: one list of actions for each device. What a list leaves pressed
// stays pressed for the next one, so that a modifier can be held over several commands.

/** The key names of the DOM, which tests use → the code points that the WebDriver standard assigns to them. */
const KEYS = {
  Alt: '\uE00A',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Backspace: '\uE003',
  Control: '\uE009',
  Delete: '\uE017',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  Meta: '\uE03D',
  PageDown: '\uE00F',
  PageUp: '\uE00E',
  Shift: '\uE008',
  Space: ' ',
  Tab: '\uE004',
};
const BUTTONS = ['left', 'middle', 'right'];

/** The payload of sendKeys: { press }, { down } and { up } name a key, { type } is a text. */
export function keyboard({ type, press, down, up }) {
  const characters = type === undefined ? [press ?? down ?? up] : [...type];
  const actions = characters.flatMap((key) => {
    const value = KEYS[key] ?? key;
    const both = [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ];
    if (down !== undefined) return both.slice(0, 1);
    if (up !== undefined) return both.slice(1);
    return both;
  });
  return { actions: [{ type: 'key', id: 'keyboard', actions }] };
}

export function mouse(...actions) {
  return { actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }] };
}

export const moved = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
export const pressed = (button = 'left') => ({ type: 'pointerDown', button: BUTTONS.indexOf(button) });
export const released = (button = 'left') => ({ type: 'pointerUp', button: BUTTONS.indexOf(button) });
