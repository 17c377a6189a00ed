// The material: pieces on their way from hopper to heap, and the side streams, all in one draw call. Their look follows the bay.
import { Color, type InstancedMesh } from 'three';
import { seededRandom } from '../../../lib/random';
import { movingInstances, setInstance } from '../../../stage/district/instances';
import type { SharedUniforms } from '../../../stage/district/materials';
import { live } from '../live';
import { crate, drumOfRest, magnet, screen } from '../model/layout';
import { isPouring } from '../model/lift';
import { freshColors, lookColors, restColors } from '../model/looks';
import { createPlace, pathSeconds, placeAt } from '../model/path';
import type { MachineModel } from './loadMachine';
import { focusClay, type FocusUniforms } from './materials';
import type { Piece } from './piece';

const linear = (hexes: readonly string[]): Float32Array => {
  const color = new Color();
  return Float32Array.from(hexes.flatMap((hex) => color.set(hex).toArray()));
};

const side = { rest: 10, coarse: 14, pour: 16 } as const;

interface Own {
  readonly offset: Float32Array;
  readonly u: Float32Array;
  readonly v: Float32Array;
  readonly w: Float32Array;
  readonly yaw: Float32Array;
}

const own = (count: number): Own => {
  const random = seededRandom(17);
  const list = (make: (i: number) => number): Float32Array => Float32Array.from({ length: count }, (_, i) => make(i));
  return {
    offset: list((i) => (i + random() * 0.9) / count),
    u: list(random),
    v: list(random),
    w: list(random),
    yaw: list(() => random() * 6.28),
  };
};

/** Colours of a piece in the four looks, twelve numbers each. */
const palettes = (count: number): Float32Array => {
  const random = seededRandom(29);
  const tables = [freshColors, lookColors.crushed, lookColors.cake, lookColors.compost].map(linear);
  const out = new Float32Array(count * 12);
  for (let i = 0; i < count; i++)
    tables.forEach((table, look) => {
      const from = Math.floor(random() * (table.length / 3)) * 3;
      out.set(table.subarray(from, from + 3), i * 12 + look * 3);
    });
  return out;
};

const writeColor = (out: { [i: number]: number }, i: number, colors: Float32Array, look: number): void => {
  const low = Math.min(2, Math.floor(look));
  const t = look - low;
  for (let k = 0; k < 3; k++) {
    const from = colors[i * 12 + low * 3 + k]!;
    out[i * 3 + k] = from + (colors[i * 12 + low * 3 + 3 + k]! - from) * t;
  }
};

export const createChunks = (model: MachineModel, shared: SharedUniforms, focus: FocusUniforms, count: number): Piece => {
  const material = focusClay(shared, focus);
  const total = count + side.rest + side.coarse + side.pour;
  const mesh = movingInstances(model.geometry('chunk'), material, total);
  mesh.castShadow = false;
  mesh.receiveShadow = true;
  const { offset, u, v, w, yaw } = own(total);
  const colors = palettes(total);
  const rest = linear(restColors);
  const color = new Color();
  for (let i = 0; i < total; i++) {
    const isRest = i >= count && i < count + side.rest;
    const from = isRest ? (i % restColors.length) * 3 : 0;
    const isCoarse = i >= count + side.rest && i < count + side.rest + side.coarse;
    if (isRest) color.setRGB(rest[from]!, rest[from + 1]!, rest[from + 2]!);
    else if (isCoarse) color.set('#B07F52');
    else color.fromArray(colors, i * 12);
    mesh.setColorAt(i, color);
  }
  const place = createPlace();
  const main = (): void => {
    const tint = mesh.instanceColor!.array;
    for (let i = 0; i < count; i++) {
      placeAt(((live.flow / pathSeconds + offset[i]!) % 1) * pathSeconds, u[i]!, v[i]!, w[i]!, place);
      const roll = place.look < 1.2 && place.at > 2.7 && place.at < 10.5 ? 0 : live.flow * 1.7;
      setInstance(
        mesh,
        i,
        place.x,
        place.y,
        place.z,
        yaw[i]! + roll * (v[i]! - 0.5),
        place.size * 1.5,
        place.size * (1.1 + 0.5 * w[i]!),
        place.size * 1.4,
      );
      writeColor(tint, i, colors, place.look);
    }
  };
  return {
    object: mesh,
    update() {
      main();
      writeRest(mesh, count, offset, u, v);
      writeCoarse(mesh, count + side.rest, offset, u, v);
      writePour(mesh, count + side.rest + side.coarse, offset, u, v);
      mesh.instanceMatrix.needsUpdate = true;
      if (mesh.instanceColor) mesh.instanceColor.needsUpdate = true;
    },
    dispose: () => {
      mesh.dispose();
      material.dispose();
    },
  };
};

const cycle = (seconds: number, offset: number): number => (live.flow / seconds + offset * 7.3) % 1;

/** From the belt up to the magnet, and over the front into the drum. */
const writeRest = (mesh: InstancedMesh, first: number, offset: Float32Array, u: Float32Array, v: Float32Array): void => {
  for (let i = first; i < first + side.rest; i++) {
    const t = cycle(7, (i - first) / side.rest / 7.3);
    const jump = Math.min(1, t / 0.28);
    const fall = Math.max(0, (t - 0.36) / 0.64);
    const arc = Math.min(1, fall / 0.5);
    const down = Math.max(0, (fall - 0.3) / 0.7);
    const x = magnet.x + 0.25 + (u[i]! - 0.5) * 0.5 + (drumOfRest.x - magnet.x - 0.2) * arc;
    const y = 3.95 + 0.25 * jump - (4.2 - 1.62) * down * down + 0.1 * Math.sin(arc * 3.14);
    const z = -0.1 + (u[i]! - 0.5) * 0.3 + 1.05 * arc - (down > 0.5 ? (down - 0.5) * 0.7 : 0);
    setInstance(mesh, i, x, y, z, offset[i]! * 40 + fall * 4, 0.22 + 0.1 * v[i]!, 0.16, 0.24);
  }
};

/** What does not pass the screen: off its end, into the crate in front. */
const writeCoarse = (mesh: InstancedMesh, first: number, offset: Float32Array, u: Float32Array, v: Float32Array): void => {
  for (let i = first; i < first + side.coarse; i++) {
    const t = cycle(6, (i - first) / side.coarse / 7.3);
    const along = Math.min(1, t / 0.72);
    const down = Math.max(0, (t - 0.72) / 0.28);
    const x = screen.from[0] + 0.3 + (screen.to[0] - screen.from[0] - 0.2) * along - 0.2 * down;
    const y = screen.from[1] + 0.12 + (screen.to[1] - screen.from[1]) * along - 2.55 * down * down;
    const z = screen.z + (u[i]! - 0.5) * 1.1 * (1 - down) + (crate.z - screen.z) * Math.min(1, along ** 6 * 0.5 + down);
    setInstance(mesh, i, x, y, z, offset[i]! * 30 + down * 3, 0.2 + 0.08 * v[i]!, 0.14, 0.18);
  }
};

/** Out of the tipped bin into the hopper. */
const writePour = (mesh: InstancedMesh, first: number, offset: Float32Array, u: Float32Array, v: Float32Array): void => {
  const pours = isPouring(live.turn);
  for (let i = first; i < first + side.pour; i++) {
    const t = (live.turn * 1.3 + offset[i]! * 91) % 1;
    const size = pours ? 0.3 + 0.12 * v[i]! : 0.0001;
    setInstance(
      mesh,
      i,
      -9.05 + 0.85 * t + (u[i]! - 0.5) * 0.3,
      8.35 - 0.75 * t * t,
      -0.1 + (v[i]! - 0.5) * 0.8,
      t * 4 + i,
      size,
      size * 0.8,
      size,
    );
  }
};
