import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashOfSources, projectRoot } from '../../../build/bake/sourceHash';
import { machineMagic, parseMachine } from '../../../renderer/exhibits/machine/model/machineFile';

const bytes = readFileSync(path.join(projectRoot, 'assets/models/machine.bin'));
const file = (): ArrayBuffer => bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);

describe('machine.bin', () => {
  it('was baked from the sources as they are: else run npm run bake', () => {
    expect(parseMachine(file()).header.sources).toBe(hashOfSources('machine'));
  });

  it('stays within the budget of triangles, with room for what is drawn twice', () => {
    const triangles = Object.values(parseMachine(file()).header.meshes).reduce((sum, { indices }) => sum + indices / 3, 0);
    expect(triangles).toBeGreaterThan(20_000);
    expect(triangles).toBeLessThan(90_000);
  });

  it('has what the scene asks for', () => {
    const names = Object.keys(parseMachine(file()).header.meshes);
    for (const name of ['room', 'intoDrum', 'outOfDrum', 'roller', 'pressScrew', 'shaft', 'chunk', 'bone', 'bag', 'wrap', 'battery'])
      expect(names).toContain(name);
  });

  it('is refused when it is cut short or not ours', () => {
    expect(() => parseMachine(file().slice(0, 200_000))).toThrow('cut short');
    const other = file().slice(0, 64);
    new DataView(other).setUint32(0, machineMagic + 1, true);
    expect(() => parseMachine(other)).toThrow('not a model file');
  });
});
