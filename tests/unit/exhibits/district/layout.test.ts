import { describe, expect, it } from 'vitest';
import { dockFor } from '../../../../renderer/exhibits/district/useLayout';

describe('dockFor', () => {
  it('keeps pictures and words where the reach band has room for them', () => {
    expect(dockFor(27, false)).toBe('full');
    expect(dockFor(45, true)).toBe('full');
  });
  it('draws everything into low rows of signs in a narrow band', () => {
    expect(dockFor(8.6, false)).toBe('line');
    expect(dockFor(17, true)).toBe('line');
  });
});
