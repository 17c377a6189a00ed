import { describe, expect, it } from 'vitest';
import { isBlockedKey, type KeyPress } from '../../../../electron/main/window/keys';

const press = (chord: string): KeyPress => {
  const parts = chord.split('+').filter((part, index, all) => part !== '' || index < all.length - 1);
  const key = chord.endsWith('++') ? '+' : (parts.at(-1) ?? '');
  const has = (name: string) => parts.slice(0, -1).includes(name) || (chord.endsWith('++') && parts.includes(name));
  return { key, code: '', control: has('Ctrl'), alt: has('Alt'), shift: has('Shift'), meta: has('Meta') };
};
const kiosk = (chord: string) => isBlockedKey(press(chord), { kiosk: true });
const windowed = (chord: string) => isBlockedKey(press(chord), { kiosk: false });

describe('isBlockedKey in the kiosk', () => {
  it.each([
    'Ctrl+w',
    'Ctrl+r',
    'Ctrl+Shift+R',
    'Ctrl+n',
    'Ctrl+t',
    'Ctrl+p',
    'Ctrl+s',
    'Ctrl+o',
    'Ctrl+u',
    'Ctrl+f',
    'Ctrl++',
    'Ctrl+-',
    'Ctrl+0',
    'Ctrl+=',
    'F1',
    'F3',
    'F5',
    'F7',
    'F11',
    'F12',
    'Ctrl+Shift+I',
    'Ctrl+Shift+J',
    'Ctrl+Shift+C',
    'Alt+ArrowLeft',
    'Alt+Home',
    'Alt+F4',
    'Meta',
    'Meta+d',
    'Ctrl+F4',
    'Ctrl+q',
    'BrowserBack',
    'ContextMenu',
    'Alt+ ',
    'Ctrl+Tab',
    'Ctrl+Shift+V',
  ])('blocks %s', (chord) => expect(kiosk(chord)).toBe(true));
  it.each([
    'a',
    'A',
    '1',
    'Enter',
    'Backspace',
    'Tab',
    'Escape',
    'ArrowLeft',
    'Ctrl+c',
    'Ctrl+v',
    'Ctrl+a',
    'Ctrl+Alt+@',
    'Shift',
    'Control',
  ])('lets %s through', (chord) => expect(kiosk(chord)).toBe(false));
});

describe('isBlockedKey in a window', () => {
  it.each(['Ctrl++', 'Ctrl+-', 'Ctrl+0'])('blocks zoom by %s', (chord) => expect(windowed(chord)).toBe(true));
  it.each(['Ctrl+r', 'F12', 'Ctrl+Shift+I', 'Alt+F4', 'Ctrl+w'])('leaves %s to the developer', (chord) =>
    expect(windowed(chord)).toBe(false),
  );
});
