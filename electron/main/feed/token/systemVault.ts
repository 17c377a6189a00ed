import { safeStorage } from 'electron';
import type { Vault } from './feedToken';

/** Linux without a keyring "seals" with a key that everybody knows: that is no store. */
const isRealStore = (): boolean =>
  process.platform !== 'linux' || !['basic_text', 'unknown'].includes(safeStorage.getSelectedStorageBackend());

/* eslint-disable @typescript-eslint/no-deprecated -- the calls that wait are not in Electron 33, the fallback */
/** DPAPI, the keychain, or a desktop's keyring; asked only once the app is ready. */
export const systemVault: Vault = {
  isSafe: () => {
    try {
      return safeStorage.isEncryptionAvailable() && isRealStore();
    } catch {
      return false;
    }
  },
  seal: (text) => safeStorage.encryptString(text),
  open: (bytes) => safeStorage.decryptString(bytes),
};
