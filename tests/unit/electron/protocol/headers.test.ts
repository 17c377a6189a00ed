import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, mimeType } from '../../../../electron/main/protocol/headers';
import { fallbackPage, fallbackPolicy } from '../../../../electron/main/protocol/fallbackPage';
import { parseByteRange } from '../../../../electron/main/protocol/byteRange';

describe('headers', () => {
  it('allows no inline code, no eval and no other origin', () => {
    expect(contentSecurityPolicy).toMatch(/^default-src 'none'/);
    expect(contentSecurityPolicy).not.toMatch(/unsafe|\*|https?:/);
    for (const name of ['object-src', 'base-uri', 'form-action', 'frame-ancestors'])
      expect(contentSecurityPolicy).toContain(`${name} 'none'`);
  });
  it('knows the types of a bundle', () => {
    expect(mimeType('/x/a.JS')).toMatch('text/javascript');
    expect(mimeType('a.woff2')).toBe('font/woff2');
    expect(mimeType('a.glb')).toBe('model/gltf-binary');
    expect(mimeType('a.unknown')).toBe('application/octet-stream');
  });
  it('has a fallback page in both languages that needs no script', () => {
    expect(fallbackPage).toContain('稍等片刻，马上回来');
    expect(fallbackPage).toContain('Back in a moment');
    expect(fallbackPage).not.toMatch(/<script|https?:|url\(/);
    expect(fallbackPolicy).not.toContain('script-src');
  });
});

describe('parseByteRange', () => {
  it.each([
    [null, null],
    ['bytes=0-', { start: 0, end: 99 }],
    ['bytes=10-19', { start: 10, end: 19 }],
    ['bytes=90-500', { start: 90, end: 99 }],
    ['bytes=-10', { start: 90, end: 99 }],
    ['bytes=-500', { start: 0, end: 99 }],
    ['bytes=100-', 'unsatisfiable'],
    ['bytes=5-4', 'unsatisfiable'],
    ['bytes=-0', 'unsatisfiable'],
    ['bytes=-', null],
    ['bytes=0-1,5-6', null],
    ['items=0-1', null],
  ])('%s', (header, expected) => expect(parseByteRange(header, 100)).toEqual(expected));
  it('finds nothing in an empty file', () => expect(parseByteRange('bytes=0-', 0)).toBe('unsatisfiable'));
});
