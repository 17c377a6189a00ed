// The file of the cut-open line (assets/models/machine.bin): as the district's, with its own magic and header.
import * as v from 'valibot';
import { meshSchema } from '../../../stage/model/format';

export const machineMagic = 0x314d4d48; // "HMM1"
export const machineVersion = 1;

const headerSchema = v.object({
  version: v.literal(machineVersion),
  /** SHA-256 over the sources this file was baked from. */
  sources: v.string(),
  meshes: v.record(v.string(), meshSchema),
});
export type MachineHeader = v.InferOutput<typeof headerSchema>;

export interface MachineFile {
  readonly header: MachineHeader;
  /** Everything behind the header. */
  readonly body: ArrayBuffer;
}

/** Reads the file. Throws with the reason when it is not one of ours. */
export const parseMachine = (file: ArrayBuffer): MachineFile => {
  const view = new DataView(file);
  if (file.byteLength < 8 || view.getUint32(0, true) !== machineMagic) throw new Error('machine.bin: not a model file');
  const bodyAt = 8 + view.getUint32(4, true);
  if (bodyAt > file.byteLength) throw new Error('machine.bin: cut short');
  const header = v.parse(headerSchema, JSON.parse(new TextDecoder().decode(new Uint8Array(file, 8, bodyAt - 8))));
  const body = file.slice(bodyAt);
  const last = Math.max(...Object.values(header.meshes).map((mesh) => mesh.indexAt + mesh.indices * (mesh.wide ? 4 : 2)));
  if (last > body.byteLength) throw new Error('machine.bin: cut short');
  return { header, body };
};
