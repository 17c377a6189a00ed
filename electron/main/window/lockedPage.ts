import type { WebPreferences } from 'electron';

/** What no page of ours may do, whichever window shows it. */
export const lockedPage = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  webSecurity: true,
  webviewTag: false,
  spellcheck: false,
  navigateOnDragDrop: false,
  disableDialogs: true,
} as const satisfies WebPreferences;
