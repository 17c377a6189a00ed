import type { KioskApi } from '../../electron/shared/contract';

declare global {
  interface Window {
    readonly kiosk: KioskApi;
  }
}

/** The main process, as far as a page may reach it. The only place that touches window.kiosk. */
export const kiosk: KioskApi = window.kiosk;
