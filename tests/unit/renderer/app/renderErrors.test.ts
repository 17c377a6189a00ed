import { expect, test } from 'vitest';
import { renderErrorText } from '../../../../renderer/app/renderErrors';

test('a recovered error tells first what threw, then where', () => {
  const cause = new TypeError('no bins yet', { cause: 'the deeper one' });
  const text = renderErrorText(new Error('Minified React error #520', { cause }), { componentStack: '\n    at Bins\n    at Panel' });
  expect(text.startsWith('caused by TypeError: no bins yet')).toBe(true);
  expect(text).toContain('caused by the deeper one');
  expect(text).toContain('Minified React error #520');
  expect(text).toContain('at Bins');
});

test('what has no cause and no place is told too, and nothing outgrows a line of the log', () => {
  expect(renderErrorText('thrown text', {})).toBe('thrown text\nin an unknown place');
  const long = new Error('x'.repeat(9000), { cause: new Error('y'.repeat(9000)) });
  expect(renderErrorText(long, { componentStack: 'z'.repeat(9000) }).length).toBeLessThanOrEqual(3800);
  const ring = new Error('ring');
  ring.cause = ring;
  expect(renderErrorText(ring, {}).match(/caused by/g)).toHaveLength(3);
});
