// Puts the cut-open line together: what stands, what moves, and its baked light.
import { machineMagic, machineVersion, type MachineHeader } from '../../../renderer/exhibits/machine/model/machineFile';
import { palette } from '../palette';
import { packFile, type Body } from '../pack';
import { lit, makeShader, type Lit } from '../shade';
import { merged, rgb, unit, type Mesh, type Vec3 } from '../shape/mesh';
import { hashOfSources } from '../sourceHash';
import { bin } from '../things/bins';
import { needle } from '../things/dial';
import { chunk, drop, steamPuff } from '../things/small';
import { roller } from '../things/turning';
import { battery, bone, plasticBag } from '../things/wrong';
import { rollers } from '../../../renderer/exhibits/machine/model/layout';
import { crushing } from './crushing';
import { airWay } from './airWay';
import { fermenting } from './fermenting';
import { garden } from './garden';
import { roofSlab, rooms } from './hall';
import { intake } from './intake';
import * as moving from './moving';
import { refining, screenDeck } from './refining';
import { cleat, sorting } from './sorting';

/** Warm and neutral: a violet shade makes a white room look dirty. */
const tint = rgb('#A08C7C');
/** Where the sun stands (VISUALS.md, light rig of the machine). */
const towardsSun: Vec3 = unit([-9, 16, 13]);

const shadedBySelf = (mesh: Mesh): Lit =>
  lit(mesh, makeShader([mesh], { rays: 24, seed: 3, withFloor: false, reach: 0.9, lift: 0.02, tint, towardsSun }));

const movingMeshes = (): Record<string, Lit> => ({
  roller: shadedBySelf(roller(rollers)),
  pressScrew: shadedBySelf(moving.pressScrew()),
  augerScrew: shadedBySelf(moving.augerScrew()),
  shaft: shadedBySelf(moving.shaft()),
  fan: shadedBySelf(moving.fanWheel()),
  screenDeck: shadedBySelf(screenDeck()),
  bin: shadedBySelf(bin(palette.binFood, true)),
  cleat: lit(cleat()),
  needle: lit(needle()),
  chunk: lit(chunk()),
  drop: lit(drop()),
  puff: lit(steamPuff()),
  bone: lit(bone()),
  bag: lit(plasticBag()),
  wrap: lit(moving.wrap()),
  battery: lit(battery()),
});

/** The whole bake, some ten seconds. */
export const bakeMachine = (): { bytes: Uint8Array; triangles: Record<string, number> } => {
  const [room, roof] = [rooms(), roofSlab()];
  // in two, each below 65536 vertices: narrow indices compress to a tenth
  const [intoDrum, outOfDrum] = [merged([intake(), sorting(), crushing()]), merged([fermenting(), airWay(), refining(), garden()])];
  const works = merged([intoDrum, outOfDrum]);
  const options = { rays: 30, seed: 7, withFloor: false, reach: 1.8, lift: 0.03, tint, towardsSun } as const;
  const all = makeShader([room, roof, works], options);
  // the hall lets the sun in everywhere: with its roof and walls the section would lie in the dark
  const open = makeShader([works], options);
  const light = { sky: all.sky, sun: open.sun };
  const meshes: Record<string, Lit> = {
    room: lit(merged([room, roof]), light),
    intoDrum: lit(intoDrum, light),
    outOfDrum: lit(outOfDrum, light),
    ...movingMeshes(),
  };
  const header = ({ entry }: Body): MachineHeader => ({
    version: machineVersion,
    sources: hashOfSources('machine'),
    meshes: Object.fromEntries(Object.entries(meshes).map(([name, each]) => [name, entry(each)])),
  });
  const bytes = packFile(machineMagic, header, true);
  return { bytes, triangles: Object.fromEntries(Object.entries(meshes).map(([name, { mesh }]) => [name, mesh.index.length / 3])) };
};
