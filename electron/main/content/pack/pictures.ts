// What may be a picture of a pack: told by its bytes, never by its name alone.
import { SaxesParser } from 'saxes';
import type { ProblemCode } from '../sheets/problems';

export const pictureLimits = { bytes: 5 * 1024 * 1024, side: 4096, files: 400 };

export interface PictureProblem {
  code: ProblemCode;
  values?: Record<string, string | number>;
}
type Kind = 'svg' | 'png' | 'jpg' | 'webp';
interface Sized {
  width: number;
  height: number;
}

const kindByName = (name: string): Kind | null => {
  const extension = /\.(svg|png|jpe?g|webp)$/i.exec(name)?.[1]?.toLowerCase();
  return extension === 'jpeg' ? 'jpg' : ((extension as Kind | undefined) ?? null);
};

const pngSize = (bytes: Buffer): Sized | null => {
  const isWhole = bytes.length > 45 && bytes.toString('latin1', 12, 16) === 'IHDR' && bytes.subarray(-12).includes('IEND');
  return isWhole ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } : null;
};

/** Walks the segments to the frame header; null where there is none, or no end of image. */
const jpgSize = (bytes: Buffer): Sized | null => {
  if (bytes.readUInt16BE(bytes.length - 2) !== 0xffd9) return null;
  for (let at = 2; at + 9 < bytes.length;) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return null;
};

const webpSize = (bytes: Buffer): Sized | null => {
  if (bytes.length < 30 || bytes.readUInt32LE(4) + 8 > bytes.length) return null;
  const chunk = bytes.toString('latin1', 12, 16);
  if (chunk === 'VP8X') return { width: 1 + bytes.readUIntLE(24, 3), height: 1 + bytes.readUIntLE(27, 3) };
  if (chunk === 'VP8 ') return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
  if (chunk !== 'VP8L') return null;
  const bits = bytes.readUInt32LE(21);
  return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >> 14) & 0x3fff) };
};

const elements = new Set(
  (
    'svg g path rect circle ellipse line polyline polygon defs use symbol title desc metadata linearGradient radialGradient stop clipPath mask ' +
    'pattern filter feBlend feColorMatrix feComposite feFlood feGaussianBlur feMerge feMergeNode feOffset feTurbulence text tspan'
  ).split(' '),
);

/** Only shapes, paint and text of its own: no script, nothing from outside, no entities. */
const svgProblem = (text: string): PictureProblem | null => {
  if (/<!DOCTYPE|<!ENTITY|<\?xml-stylesheet/i.test(text)) return { code: 'svgEntity' };
  const problems: PictureProblem[] = [];
  const names: string[] = [];
  const refuse = (code: ProblemCode, values?: Record<string, string>): void => {
    problems.push(values ? { code, values } : { code });
  };
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    names.push(name);
    if (name.toLowerCase().endsWith('script')) return refuse('svgScript');
    if (!elements.has(name)) return refuse('svgElement', { value: name.slice(0, 40) });
    for (const [key, value] of Object.entries(attributes)) {
      if (/^on/i.test(key) || /javascript:/i.test(value)) refuse('svgScript');
      if (/href$/i.test(key) && !value.startsWith('#')) refuse('svgOutside');
      if (/url\(\s*['"]?(?!#)/i.test(value) || /@import|image\(|expression\(/i.test(value)) refuse('svgOutside');
    }
  });
  parser.on('error', () => refuse('pictureDamaged'));
  parser.write(text).close();
  return problems[0] ?? (names[0] === 'svg' ? null : { code: 'pictureBytes' });
};

const decodeUtf8 = (bytes: Buffer): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

const kindByBytes = (bytes: Buffer): Kind | null => {
  if (bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))) return 'png';
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpg';
  if (bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP') return 'webp';
  return /^\s*(\ufeff)?\s*<(\?xml|!|svg)/.test(bytes.toString('utf8', 0, 200)) ? 'svg' : null;
};

const sizeOf = { png: pngSize, jpg: jpgSize, webp: webpSize };

/** What is wrong with a picture, or null. */
export const pictureProblem = (name: string, bytes: Buffer): PictureProblem | null => {
  const kind = kindByName(name);
  if (kind === null) return { code: 'pictureKind', values: { value: name } };
  if (bytes.length > pictureLimits.bytes)
    return { code: 'pictureSize', values: { size: Math.ceil(bytes.length / 1048576), most: pictureLimits.bytes / 1048576 } };
  if (bytes.length < 20 || kindByBytes(bytes) !== kind) return { code: 'pictureBytes' };
  if (kind === 'svg') {
    const text = decodeUtf8(bytes);
    return text === null ? { code: 'pictureBytes' } : svgProblem(text);
  }
  const size = sizeOf[kind](bytes);
  if (!size || size.width === 0 || size.height === 0) return { code: 'pictureDamaged' };
  const isTooLarge = Math.max(size.width, size.height) > pictureLimits.side;
  return isTooLarge ? { code: 'picturePixels', values: { ...size, most: pictureLimits.side } } : null;
};
