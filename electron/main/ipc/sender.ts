/** True for pages of our own bundle: scheme and host compared after parsing, never by prefix. */
export const isOurUrl = (url: string): boolean => {
  if (!URL.canParse(url)) return false;
  const { protocol, host, username, password, port } = new URL(url);
  return protocol === 'app:' && host === 'kiosk' && username === '' && password === '' && port === '';
};

/** What is known of a frame that calls; null once it is gone. */
export interface CallingFrame {
  url: string;
  parent: unknown;
}

/** Only the main frame of the one window, showing our own page, may call. */
export const isOurFrame = (frame: CallingFrame | null, isKioskWindow: boolean): boolean =>
  isKioskWindow && frame !== null && frame.parent === null && isOurUrl(frame.url);
