// Gives the window on a virtual screen the keyboard focus. Nobody else would: there is no window manager, and without
// the focus of the window WebKit moves document.activeElement but matches no :focus and no :focus-visible.
// Three requests of the X11 protocol, so that no tool has to be installed for them.
import { createConnection } from 'node:net';

const QUERY_TREE = 15;
const SET_INPUT_FOCUS = 42;
const REVERT_TO_PARENT = 2;
const HEADER = 32;

export async function focusWindows(display) {
  const socket = createConnection(`/tmp/.X11-unix/X${display}`);
  const received = inbox(socket);
  const queryTree = async (window) => {
    socket.write(request(QUERY_TREE, 0, window));
    for (;;) {
      // only an answer has a rest; errors and events are headers alone
      const message = await received(HEADER, (start) => (start[0] === 1 ? start.readUInt32LE(4) * 4 : 0));
      if (message[0] === 1) return message;
    }
  };
  try {
    socket.write(Uint8Array.of(0x6c, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0)); // little endian, version 11, no password
    const greeting = await received(8, (start) => start.readUInt16LE(6) * 4);
    if (greeting[0] !== 1) throw new Error('The virtual screen refused the connection.');

    const root = rootWindow(greeting.subarray(8));
    const tree = await queryTree(root);
    for (let i = 0; i < tree.readUInt16LE(16); i++) {
      // windows that are not on the screen answer with an error, which changes nothing
      socket.write(request(SET_INPUT_FOCUS, REVERT_TO_PARENT, tree.readUInt32LE(HEADER + i * 4), 0));
    }
    // requests are carried out in order: when this is answered, the focus has moved
    await queryTree(root);
  } finally {
    socket.destroy();
  }
}

function request(opcode, detail, ...values) {
  const bytes = Buffer.alloc(4 + values.length * 4);
  bytes.writeUInt8(opcode, 0);
  bytes.writeUInt8(detail, 1);
  bytes.writeUInt16LE(bytes.length / 4, 2);
  values.forEach((value, i) => bytes.writeUInt32LE(value, 4 + i * 4));
  return bytes;
}

/** The first screen stands behind the vendor's name and the list of pixel formats. */
function rootWindow(setup) {
  const vendor = Math.ceil(setup.readUInt16LE(16) / 4) * 4;
  const formats = setup.readUInt8(21) * 8;
  return setup.readUInt32LE(32 + vendor + formats);
}

/** Reads whole messages: a start of fixed length that tells how much follows. */
function inbox(socket) {
  let buffer = Buffer.alloc(0);
  let wake = () => {};
  let failure;
  socket.on('data', (data) => {
    buffer = Buffer.concat([buffer, data]);
    wake();
  });
  const fail = (error) => {
    failure = error ?? new Error('The virtual screen closed the connection.');
    wake();
  };
  socket.on('error', fail).on('close', () => fail());

  return async (start, lengthOfRest) => {
    for (;;) {
      if (buffer.length >= start) {
        const length = start + lengthOfRest(buffer);
        if (buffer.length >= length) {
          const message = buffer.subarray(0, length);
          buffer = buffer.subarray(length);
          return message;
        }
      }
      if (failure) throw failure;
      await new Promise((resolve) => (wake = resolve));
    }
  };
}
