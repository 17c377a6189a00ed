import { open } from 'node:fs/promises';

/** Writes a file and waits until it is on the stick: people pull it out at once. */
export const writeWhole = async (file: string, bytes: Uint8Array): Promise<void> => {
  const handle = await open(file, 'w');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
};
