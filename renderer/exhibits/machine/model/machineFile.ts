// The file of the cut-open line (assets/models/machine.bin): as the district's, with its own magic and header.
import * as v from 'valibot';
import { meshSchema, parseModel, type ModelFile } from '../../../stage/model/format';

export const machineMagic = 0x314d4d48; // "HMM1"
export const machineVersion = 1;

const headerSchema = v.object({
  version: v.literal(machineVersion),
  /** SHA-256 over the sources this file was baked from. */
  sources: v.string(),
  meshes: v.record(v.string(), meshSchema),
});
export type MachineHeader = v.InferOutput<typeof headerSchema>;

export type MachineFile = ModelFile<MachineHeader>;

export const parseMachine = (file: ArrayBuffer): MachineFile => parseModel(file, 'machine.bin', machineMagic, headerSchema);
