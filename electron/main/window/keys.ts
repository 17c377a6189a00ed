/** The part of Electron's Input that decides. */
export interface KeyPress {
  key: string;
  code: string;
  control: boolean;
  alt: boolean;
  shift: boolean;
  meta: boolean;
}

// Everything else with a modifier is a browser's or the window manager's, never the exhibition's.
const textChords = new Set(['a', 'c', 'v', 'x', 'z', 'y']);
const blockedKeys = new Set([
  'BrowserBack',
  'BrowserForward',
  'BrowserHome',
  'BrowserRefresh',
  'BrowserSearch',
  'BrowserFavorites',
  'ContextMenu',
  'PrintScreen',
  'Print',
  'MediaTrackNext',
  'MediaTrackPrevious',
  'MediaPlayPause',
  'MediaStop',
  'LaunchMail',
  'LaunchApplication1',
  'LaunchApplication2',
]);

/**
 * Whether a key is kept from the page and from Chromium. In the kiosk: function keys, every chord except editing ones (staff type into
 * fields), Alt and Meta with anything, browser keys. In a developer's window nothing but zoom is blocked, which the layout never wants.
 */
export const isBlockedKey = (press: KeyPress, { kiosk }: { kiosk: boolean }): boolean => {
  const command = press.control || press.meta;
  if (command && ['+', '-', '=', '_', '0'].includes(press.key)) return true;
  if (!kiosk) return false;
  if (/^F\d{1,2}$/.test(press.key) || blockedKeys.has(press.key)) return true;
  if (press.meta || press.key === 'Meta') return true;
  // AltGr arrives as control+alt on Windows and types characters
  if (press.alt && !(press.control && press.key.length === 1)) return true;
  return (
    press.control && !press.alt && !['Control', 'Shift'].includes(press.key) && !(textChords.has(press.key.toLowerCase()) && !press.shift)
  );
};

/** The technicians' way to the PIN pad, where a keyboard is plugged in: Ctrl+Alt+Shift+P. */
export const isStaffChord = ({ control, alt, shift, meta, code }: KeyPress): boolean => control && alt && shift && !meta && code === 'KeyP';
