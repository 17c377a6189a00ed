import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto';
import * as v from 'valibot';

/** A PIN at rest: salt and cost stand beside it, so that the cost can grow without asking for new PINs. */
export interface PinHash {
  kdf: 'scrypt';
  N: number;
  r: number;
  p: number;
  /** base64 */
  salt: string;
  hash: string;
}

/** OWASP's minimum; a PIN has few digits, so that the price of a guess is all that protects a stolen file. */
export const fullCost = 2 ** 17;
const saltBytes = 16;
const hashBytes = 32;
// Node's own limit is below what this cost needs
const maxmem = 256 * 1024 * 1024;

const base64 = (bytes: number) =>
  v.pipe(
    v.string(),
    v.regex(/^[A-Za-z0-9+/]+={0,2}$/),
    v.check((text) => Buffer.from(text, 'base64').length === bytes),
  );
export const pinHashSchema: v.GenericSchema<unknown, PinHash> = v.object({
  kdf: v.literal('scrypt'),
  N: v.picklist([14, 15, 16, 17].map((bits) => 2 ** bits)),
  r: v.pipe(v.number(), v.integer(), v.minValue(8), v.maxValue(8)),
  p: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4)),
  salt: base64(saltBytes),
  hash: base64(hashBytes),
});

const derive = (pin: string, salt: Buffer, cost: Pick<ScryptOptions, 'N' | 'r' | 'p'>): Promise<Buffer> =>
  new Promise((done, fail) => {
    scrypt(pin, salt, hashBytes, { ...cost, maxmem }, (error, key) => (error ? fail(error) : done(key)));
  });

/** Asynchronous: the main loop stays free. `N`: cost, lower only where the hash never reaches a disk. */
export const hashPin = async (pin: string, N = fullCost): Promise<PinHash> => {
  const salt = randomBytes(saltBytes);
  const cost = { N, r: 8, p: 1 };
  const key = await derive(pin, salt, cost);
  return { kdf: 'scrypt', ...cost, salt: salt.toString('base64'), hash: key.toString('base64') };
};

export const isPin = async (pin: string, { salt, hash, N, r, p }: PinHash): Promise<boolean> =>
  timingSafeEqual(await derive(pin, Buffer.from(salt, 'base64'), { N, r, p }), Buffer.from(hash, 'base64'));
