// One sentence for people whose machine lacks an engine.

const hints = {
  chromium: {
    linux: 'Install chromium or google-chrome, or set CHROME_PATH.',
    darwin: 'Install Google Chrome, or set CHROME_PATH.',
    win32: 'Install Google Chrome or Microsoft Edge, or set CHROME_PATH.',
  },
  firefox: {
    linux:
      'Debian: apt-get install firefox-esr. Ubuntu (its package is a snap, which cannot be driven): ' +
      'npx @puppeteer/browsers install firefox@stable, and set FIREFOX_PATH to the program that it names.',
    darwin: 'Install Firefox: brew install --cask firefox, or mozilla.org.',
    win32: 'Install Firefox: winget install Mozilla.Firefox, or mozilla.org.',
  },
  webkit: {
    linux:
      'Debian, Ubuntu: apt-get install webkit2gtk-driver xvfb. Fedora: dnf install webkit2gtk-driver xorg-x11-server-Xvfb.',
    darwin: 'The tests drive WebKitGTK, which runs on Linux only; a container will do.',
    win32: 'The tests drive WebKitGTK, which runs on Linux only; WSL or a container will do.',
  },
};

export const howToGet = (engine) => hints[engine][process.platform] ?? hints[engine].linux;
